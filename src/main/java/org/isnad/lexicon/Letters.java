package org.isnad.lexicon;

/** Letters that carry grammar. */
public final class Letters {
  public static final char ALEF = 'ا';
  public static final char ALEF_MAQSURA = 'ى';
  public static final char WAW = 'و';
  public static final char YA = 'ي';
  public static final char TA = 'ت';
  public static final char NUN = 'ن';
  public static final char MIM = 'م';
  public static final char TA_MARBUTA = 'ة';
  public static final char HA = 'ه';
  public static final char LAM = 'ل';
  public static final char BA = 'ب';
  public static final char FA = 'ف';
  public static final char KAF = 'ك';
  public static final char SIN = 'س';
  public static final char ALEF_HAMZA = 'أ';
  public static final char ALEF_HAMZA_BELOW = 'إ';
  public static final char HAMZA = 'ء';
  public static final char YA_HAMZA = 'ئ';
  public static final char WAW_HAMZA = 'ؤ';
  public static final char AIN = 'ع';
  public static final char QAF = 'ق';
  public static final char DAL = 'د';
  public static final char RA = 'ر';
  public static final char TAH = 'ط';

  private Letters() {}
}
