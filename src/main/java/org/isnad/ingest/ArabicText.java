package org.isnad.ingest;

/** Tells whether a text is Arabic, by its letters and, where it is long enough, by its words. */
final class ArabicText {
  private static final double LEAST_LETTERS = 0.3;

  /**
   * In 20,000 articles of 19 outlets no text of this length has less than a twentieth of its words
   * with the article (0.055); Persian, Urdu and Kurdish have nearly none. A sentence may lack the
   * article, but hardly the ending ة as well, which those languages don't write.
   */
  private static final double LEAST_MARKED = 0.03;

  private static final int ENOUGH_WORDS = 20;
  private static final char ALEF = 'ا';
  private static final char LAM = 'ل';
  private static final char WAW = 'و';
  private static final char FA = 'ف';
  private static final char BA = 'ب';
  private static final char FIRST_ARABIC = '\u0600';
  private static final char HAMZA = 'ء';
  private static final char GHAIN = 'غ';
  private static final char YA = 'ي';
  private static final char KAF = 'ك';
  private static final char TEH_MARBUTA = 'ة';

  private int letters;
  private int arabicLetters;
  private int words;
  private int marked;

  private ArabicText() {}

  static boolean isArabic(String text) {
    var counts = new ArabicText();
    counts.count(text);
    boolean written = counts.arabicLetters > 0;
    boolean mostly = counts.arabicLetters >= LEAST_LETTERS * counts.letters;
    boolean spoken = counts.words < ENOUGH_WORDS || counts.marked >= LEAST_MARKED * counts.words;
    return written && mostly && spoken;
  }

  private void count(String text) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean arabic = isArabicLetter(c);
      letters += Character.isLetter(c) ? 1 : 0;
      arabicLetters += arabic ? 1 : 0;
      if (arabic && start < 0) {
        start = i;
      } else if (!arabic && start >= 0 && !isMark(c)) {
        words++;
        marked += hasArticle(text, start, i) || text.charAt(i - 1) == TEH_MARBUTA ? 1 : 0;
        start = -1;
      }
    }
  }

  private static boolean hasArticle(String text, int start, int end) {
    char first = text.charAt(start);
    boolean proclitic = first == WAW || first == FA || first == BA || first == KAF;
    int from = proclitic ? start + 1 : start;
    return end - from > 2
        && (text.charAt(from) == ALEF || text.charAt(from) == LAM)
        && text.charAt(from + 1) == LAM;
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isArabicLetter(char c) {
    if (c < FIRST_ARABIC) {
      return false;
    }
    if (c >= HAMZA && c <= YA && (c <= GHAIN || c >= FA)) {
      return true;
    }
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }
}
