package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.model.Article;
import org.isnad.model.Problem;

/** Checks what readers found and hands on articles and problems; knows the ids already seen. */
final class Collector {
  private static final int HASH_BYTES = 8;

  private final Consumer<Input> sink;
  private final Set<String> seen = new HashSet<>();

  Collector(Consumer<Input> sink) {
    this.sink = sink;
  }

  void reject(String source, Unreadable fault) {
    sink.accept(
        new Input.Fault(
            new Problem(Problem.Severity.REJECTED, source, fault.offset(), fault.reason())));
  }

  void note(String source, String assumed) {
    sink.accept(new Input.Fault(Problem.note(source, assumed)));
  }

  /** Hands on an article, unless it is empty, not Arabic or there already. */
  void add(
      String source,
      Optional<String> id,
      Optional<String> headline,
      String body,
      Optional<String> date,
      Fields metadata)
      throws Unreadable {
    var article =
        Article.of(
            "",
            headline,
            body,
            day(source, date),
            metadata.text("url"),
            metadata.text("publisher"));
    add(source, id, article, metadata.text("language").orElse("ar"));
  }

  void add(String source, Optional<String> id, Article draft, String language) throws Unreadable {
    if (draft.text().isBlank()) {
      throw new Unreadable("no text");
    }
    if (!Language.isArabic(draft.text())) {
      throw new Unreadable("not Arabic");
    }
    var name = id.orElseGet(() -> hash(draft.text()));
    if (!seen.add(name)) {
      throw new Unreadable("an article with the id \"" + name + "\" was read before");
    }
    var article =
        new Article(
            name,
            draft.text(),
            draft.headlineEnd(),
            draft.date(),
            draft.url(),
            draft.publisher(),
            language);
    sink.accept(new Input.Read(article, source));
  }

  Optional<LocalDate> day(String source, Optional<String> date) {
    if (date.isEmpty()) {
      note(source, "no date: times stay relative");
      return Optional.empty();
    }
    var day = Fields.date(date.get());
    if (day.isEmpty()) {
      note(source, "the date \"" + date.get() + "\" is none: times stay relative");
    }
    return day;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
