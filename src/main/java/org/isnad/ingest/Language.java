package org.isnad.ingest;

/** Tells Arabic from other languages by its letters. */
final class Language {
  private static final int SAMPLE = 20_000;
  private static final double HALF = 0.5;
  private static final double FOREIGN = 0.02;

  private Language() {}

  /** Most of the letters are Arabic ones, and those of Persian and Urdu are rare. */
  static boolean isArabic(String text) {
    int arabic = 0;
    int foreign = 0;
    int other = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isForeign(c)) {
        foreign++;
      } else if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
        arabic++;
      } else if (Character.isLetter(c)) {
        other++;
      }
    }
    int letters = arabic + foreign + other;
    return letters > 0 && arabic >= letters * HALF && foreign <= arabic * FOREIGN;
  }

  /** Letters of Persian, Urdu, Kurdish and Pashto that Arabic lacks. */
  private static boolean isForeign(char c) {
    return switch (c) {
      case 'پ', 'چ', 'ژ', 'گ', 'ک', 'ی', 'ے', 'ہ', 'ٹ', 'ڈ', 'ڑ', 'ں', 'ۆ', 'ێ', 'ە', 'ړ', 'ښ' ->
          true;
      default -> false;
    };
  }
}
