package org.isnad.knowledge;

import java.text.Normalizer;

/** How a name of Wikidata is written in a table. */
final class WrittenName {
  private static final char FIRST_LETTER = 'ء';
  private static final char LAST_LETTER = 'ي';
  private static final char TATWEEL = 'ـ';

  private WrittenName() {}

  /**
   * Composed, with single spaces between words, and without what a cell of a table can't hold:
   * controls, and the mark between names.
   */
  static String of(String name) {
    var written = new StringBuilder(name.length());
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFC).toCharArray()) {
      if (c == TATWEEL || Character.getType(c) == Character.FORMAT) {
        continue;
      }
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space && !Character.isISOControl(c) && c != '|') {
        written.append(c);
      } else if (!written.isEmpty() && written.charAt(written.length() - 1) != ' ') {
        written.append(' ');
      }
    }
    return written.toString().strip();
  }

  static boolean isArabic(String name) {
    return name.chars().anyMatch(c -> c >= FIRST_LETTER && c <= LAST_LETTER);
  }
}
