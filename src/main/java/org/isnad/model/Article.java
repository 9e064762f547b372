package org.isnad.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it was read. {@code text} is headline, newline, body, or the body alone where
 * there is no headline; every offset counts in it, and nothing in it was changed.
 *
 * @param id the file's or record's own identifier, exactly as given
 * @param headlineEnd the UTF-16 length of the headline at the start of {@code text}, 0 if none
 * @param language a BCP 47 tag, {@code ar} unless the input says otherwise
 */
public record Article(
    String id,
    String text,
    int headlineEnd,
    Optional<LocalDate> date,
    Optional<String> url,
    Optional<String> publisher,
    String language) {
  public Article {
    if (headlineEnd < 0 || headlineEnd > text.length()) {
      throw new IllegalArgumentException("headline ends at " + headlineEnd);
    }
  }

  public static Article of(
      String id,
      Optional<String> headline,
      String body,
      Optional<LocalDate> date,
      Optional<String> url,
      Optional<String> publisher) {
    var title = headline.filter(h -> !h.isBlank());
    var text = title.map(h -> body.isEmpty() ? h : h + "\n" + body).orElse(body);
    return new Article(id, text, title.map(String::length).orElse(0), date, url, publisher, "ar");
  }

  public Optional<String> headline() {
    return headlineEnd == 0 ? Optional.empty() : Optional.of(text.substring(0, headlineEnd));
  }
}
