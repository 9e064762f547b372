package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Article;

/** A plain text: its first line is the headline; {@code X.json} beside it is its metadata. */
final class TextFile {
  private final ObjectMapper json;

  TextFile(ObjectMapper json) {
    this.json = json;
  }

  void read(Path file, Collector out) throws IOException, Unreadable {
    var source = file.toString();
    var decoded = Decoder.decode(Files.readAllBytes(file), Optional.empty());
    if (decoded.assumed()) {
      out.note(source, "read as " + decoded.charset().name() + ", which it does not say");
    }
    var metadata = metadata(file);
    var day = out.day(source, metadata.text("date"));
    var url = metadata.text("url");
    var publisher = metadata.text("publisher");
    var title = metadata.text("title");
    var language = metadata.text("language").orElse("ar");
    var article =
        title.isPresent()
            ? Article.of("", title, decoded.text(), day, url, publisher)
            : new Article(
                "", decoded.text(), firstLine(decoded.text()), day, url, publisher, language);
    out.add(source, Optional.of(Inputs.stem(file)), article, language);
  }

  Fields metadata(Path file) throws IOException, Unreadable {
    var beside = Inputs.metadataOf(file);
    if (!Files.isRegularFile(beside)) {
      return Fields.of(json.createObjectNode());
    }
    try {
      return Fields.of(json.readTree(beside.toFile()));
    } catch (JsonProcessingException e) {
      throw new Unreadable("its metadata " + beside + " is no JSON");
    }
  }

  /** Where the first line ends; 0 for a text of one line, which is all body. */
  private static int firstLine(String text) {
    int end = Math.max(0, text.indexOf('\n'));
    return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
