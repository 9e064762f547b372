package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.model.Problem;

/** Reads a file that holds one article, or a JSON array of them. */
final class SingleFile {
  private final Intake intake;

  SingleFile(Intake intake) {
    this.intake = intake;
  }

  void read(InputFile file) throws IOException, Rejection {
    var bytes = bytes(file.path());
    read(file.path().toString(), Optional.of(file.id()), file.kind(), bytes, beside(file));
  }

  /**
   * @param id the article's, where it tells none itself
   */
  void read(String source, Optional<String> id, Kind kind, byte[] bytes, Beside beside)
      throws Rejection {
    if (bytes.length == 0) {
      throw new Rejection("empty");
    }
    switch (kind) {
      case TEXT -> {
        var decoding = Decoding.of(bytes, beside.encoding());
        var draft = PlainText.draft(decoding.text(), id, beside.metadata());
        intake.accept(source, draft, decoding.note());
      }
      case HTML -> {
        var decoding = Decoding.of(bytes, beside.encoding().or(() -> Encodings.declared(bytes)));
        var draft = HtmlPage.draft(decoding.text(), id, beside.metadata(), Metadata.NONE);
        intake.accept(source, draft, decoding.note());
      }
      default -> json(source, id, bytes);
    }
  }

  private static byte[] bytes(Path file) throws IOException, Rejection {
    Largest.check("a file", Files.size(file));
    return Files.readAllBytes(file);
  }

  /** A bad metadata file is a problem of its own; its article is read without it. */
  private Beside beside(InputFile file) {
    if (file.metadata().isEmpty()) {
      return Beside.NOTHING;
    }
    var path = file.metadata().get();
    try {
      var json = Decoding.of(bytes(path), Optional.empty()).text();
      return Beside.of(JsonRecords.parse(json));
    } catch (Rejection rejection) {
      intake.report(rejection.in(path.toString()));
    } catch (IOException failure) {
      intake.report(Problem.rejected(path.toString(), InputFiles.reason(failure)));
    }
    return Beside.NOTHING;
  }

  private void json(String source, Optional<String> id, byte[] bytes) throws Rejection {
    var decoding = Decoding.of(bytes, Optional.empty());
    if (decoding.text().isBlank()) {
      throw new Rejection("empty");
    }
    var root = JsonRecords.parse(decoding.text());
    if (!root.isArray()) {
      intake.accept(source, JsonRecords.draft(root).orId(id), decoding.note());
      return;
    }
    for (int i = 0; i < root.size(); i++) {
      element(source + ":" + (i + 1), root.get(i), decoding.note());
    }
  }

  private void element(String source, JsonNode element, Optional<String> note) {
    try {
      intake.accept(source, JsonRecords.draft(element), note);
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    }
  }
}
