package org.isnad.lexicon;

import java.text.Normalizer;

/**
 * How Arabic letters are folded for look-up: {@code أ إ آ ٱ → ا}, {@code ى → ي}, {@code ة → ه},
 * Persian and Urdu letters to their Arabic ones, Arabic-Indic digits to ASCII; diacritics, tatweel
 * and invisible controls fall away, presentation forms are opened. What is written is never
 * changed; {@link #fold} is only what tables are asked for.
 */
public final class Orthography {
  private static final char TATWEEL = 'ـ';
  private static final char SUPERSCRIPT_ALEF = 'ٰ';
  private static final char DROPPED = 0;
  private static final char FIRST_LETTER = 'ء';
  private static final char LAST_LETTER = 'ي';

  private Orthography() {}

  /** The folded form of a word or name; spaces stay. */
  public static String fold(CharSequence text) {
    int same = 0;
    while (same < text.length() && isFolded(text.charAt(same))) {
      same++;
    }
    if (same == text.length()) {
      return text.toString();
    }
    var folded = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      appendFolded(text.charAt(i), folded);
    }
    return folded.toString();
  }

  /** Surely stays as it is: a space, and most letters of the news. */
  private static boolean isFolded(char c) {
    return switch (c) {
      case 'آ', 'أ', 'إ', 'ة', 'ى', TATWEEL -> false;
      default -> c >= FIRST_LETTER && c <= LAST_LETTER || c == ' ';
    };
  }

  /** As {@link #fold}, but letters keep their kind: only marks that are no letters fall away. */
  public static String strip(CharSequence text) {
    var stripped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isMark(c)) {
        stripped.append(c);
      }
    }
    return stripped.toString();
  }

  /** Appends what one char folds to: nothing, a char, or several for a ligature. */
  public static void appendFolded(char c, StringBuilder out) {
    if (isFolded(c)) {
      out.append(c);
      return;
    }
    if (isPresentationForm(c)) {
      var opened = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
      for (int i = 0; i < opened.length(); i++) {
        if (!isPresentationForm(opened.charAt(i))) {
          appendFolded(opened.charAt(i), out);
        }
      }
      return;
    }
    char folded = folded(c);
    if (folded != DROPPED) {
      out.append(folded);
    }
  }

  private static char folded(char c) {
    if (isMark(c)) {
      return DROPPED;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی', 'ې', 'ے' -> 'ي';
      case 'ة', 'ۃ', 'ۀ', 'ہ', 'ھ' -> 'ه';
      case 'ک', 'ڪ', 'گ' -> 'ك';
      case 'چ' -> 'ج';
      case 'پ' -> 'ب';
      case 'ڤ' -> 'ف';
      case 'ژ' -> 'ز';
      default -> digit(c);
    };
  }

  private static char digit(char c) {
    if (c >= '٠' && c <= '٩') {
      return (char) ('0' + c - '٠');
    }
    if (c >= '۰' && c <= '۹') {
      return (char) ('0' + c - '۰');
    }
    return Character.toLowerCase(c);
  }

  /** Diacritics, tatweel, joiners, bidi controls and other marks that are no letters. */
  public static boolean isMark(char c) {
    if (c == TATWEEL || c == SUPERSCRIPT_ALEF) {
      return true;
    }
    if (c >= 'ً' && c <= 'ٟ') {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }

  /** Folds to nothing or to several letters, perhaps: most letters fold to one. */
  public static boolean isUnusual(char c) {
    return c == DROPPED || isMark(c) || isPresentationForm(c);
  }

  private static boolean isPresentationForm(char c) {
    return (c >= 'ﭐ' && c <= '﷿') || (c >= 'ﹰ' && c < '﻿');
  }
}
