package org.isnad.page;

import java.util.Locale;
import java.util.Optional;
import org.isnad.catalog.Words;

/** The language of a page, Arabic or English, and its words. */
public record Tongue(String code, Words words) {
  private static final String ARABIC = "ar";

  /**
   * What a reader wants.
   *
   * @param asked in the address, absent where it is not said there
   * @param accepted the browser's languages, in their order
   */
  static String choose(Optional<String> asked, Iterable<Locale> accepted) {
    if (asked.isPresent()) {
      return asked.get().equals(ARABIC) ? ARABIC : "en";
    }
    for (var locale : accepted) {
      if (locale.getLanguage().equals(ARABIC) || locale.getLanguage().equals("en")) {
        return locale.getLanguage();
      }
    }
    return "en";
  }

  public static Tongue of(Optional<String> asked, Iterable<Locale> accepted, Words words) {
    return new Tongue(choose(asked, accepted), words);
  }

  String word(String key) {
    return words.get(key, code);
  }

  boolean isArabic() {
    return code.equals(ARABIC);
  }

  String direction() {
    return isArabic() ? "rtl" : "ltr";
  }

  String other() {
    return isArabic() ? "en" : ARABIC;
  }
}
