package org.isnad.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Article;

/**
 * An article before it is known to be one.
 *
 * @param id the file's or record's own, where it has one
 * @param text headline, newline, body, exactly as decoded
 * @param headlineEnd the length of the headline, 0 if none
 */
record Draft(Optional<String> id, String text, int headlineEnd, Metadata metadata) {
  static final String NOT_ARABIC = "not Arabic";

  private static final String ARABIC = "ar";
  private static final int HASH_LENGTH = 32;

  /** Headline, newline, body; the body alone where the headline is blank. */
  static Draft of(Optional<String> id, Optional<String> title, String body, Metadata metadata) {
    return title
        .filter(headline -> !headline.isBlank())
        .map(headline -> new Draft(id, headline + "\n" + body, headline.length(), metadata))
        .orElseGet(() -> new Draft(id, body, 0, metadata));
  }

  /** This draft, with an id where it has none of its own. */
  Draft orId(Optional<String> name) {
    return id.isPresent() ? this : new Draft(name, text, headlineEnd, metadata);
  }

  /** The article; what was assumed of it goes into {@code notes}. */
  Article check(List<String> notes) throws Rejection {
    checkText();
    return new Article(
        id.orElseGet(() -> hash(text)),
        text,
        headlineEnd,
        date(notes),
        metadata.url(),
        metadata.publisher(),
        language(notes));
  }

  private void checkText() throws Rejection {
    if (text.isBlank()) {
      throw new Rejection("empty");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Rejection("binary, not text");
    }
    if (hasHalfPair(text) || hasHalfPair(id.orElse("")) || metadata.hasHalfPair()) {
      throw new Rejection("half of a surrogate pair, which is no character");
    }
    if (!ArabicText.isArabic(text)) {
      throw new Rejection(NOT_ARABIC);
    }
  }

  /** Such text can't be written as UTF-8. */
  static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private Optional<LocalDate> date(List<String> notes) {
    if (metadata.date().isEmpty()) {
      notes.add("no date: times stay relative");
      return Optional.empty();
    }
    var stated = metadata.date().get();
    var date = PublicationDate.parse(stated);
    if (date.isEmpty()) {
      notes.add("no such date, treated as none: " + stated.strip());
    } else if (date.get().ambiguous()) {
      notes.add("date read as day/month/year: " + stated.strip());
    }
    return date.map(PublicationDate::day);
  }

  private String language(List<String> notes) throws Rejection {
    var stated = metadata.language().orElse(ARABIC).strip().replace('_', '-');
    if (stated.equals(ARABIC)) {
      return ARABIC;
    }
    try {
      var locale = new Locale.Builder().setLanguageTag(stated).build();
      if (!locale.getLanguage().equals(ARABIC)) {
        throw new Rejection("not Arabic, but " + stated);
      }
      return locale.toLanguageTag();
    } catch (IllformedLocaleException malformed) {
      notes.add("no language tag, read as Arabic: " + stated);
      return ARABIC;
    }
  }

  static String hash(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
