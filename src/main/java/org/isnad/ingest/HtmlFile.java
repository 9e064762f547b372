package org.isnad.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Article;
import org.jsoup.Jsoup;

/** A page: its main text, and headline, date and outlet from its own metadata. */
final class HtmlFile {
  private static final int HEAD = 4096;
  private static final String CHARSET = "charset=";

  private final ObjectMapper json;

  HtmlFile(ObjectMapper json) {
    this.json = json;
  }

  void read(Path file, Collector out) throws IOException, Unreadable {
    var source = file.toString();
    var bytes = Files.readAllBytes(file);
    var decoded = Decoder.decode(bytes, declared(bytes));
    if (decoded.assumed()) {
      out.note(source, "read as " + decoded.charset().name() + ", which it does not say");
    }
    var page = new Page(Jsoup.parse(decoded.text()), json);
    var body = page.body();
    if (body.isBlank()) {
      throw new Unreadable("a page without text");
    }
    var beside = new TextFile(json).metadata(file);
    var article =
        Article.of(
            "",
            beside.text("title").or(page::headline),
            body,
            out.day(source, beside.text("date").or(page::date)),
            beside.text("url").or(page::url),
            beside.text("publisher").or(page::publisher));
    out.add(source, Optional.of(Inputs.stem(file)), article, beside.text("language").orElse("ar"));
  }

  /** The charset that the page's head names, if Java knows it. */
  private static Optional<Charset> declared(byte[] bytes) {
    var head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf(CHARSET);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + CHARSET.length();
    while (start < head.length() && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
      start++;
    }
    int end = start;
    while (end < head.length() && isName(head.charAt(end))) {
      end++;
    }
    try {
      return end == start
          ? Optional.empty()
          : Optional.of(Charset.forName(head.substring(start, end)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
