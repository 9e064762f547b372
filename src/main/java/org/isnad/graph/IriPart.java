package org.isnad.graph;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Makes any text fit to be one segment of an IRI's path (RFC 3987). */
final class IriPart {
  private static final char ALEF = 'ا';
  private static final char ALEF_HAMZA_ABOVE = 'أ';
  private static final char ALEF_HAMZA_BELOW = 'إ';
  private static final char ALEF_MADDA = 'آ';
  private static final char ALEF_WASLA = 'ٱ';
  private static final char TATWEEL = 'ـ';
  private static final String ALLOWED = "-._~!$&'()*+,;=:@";
  private static final int FIRST_UCSCHAR = 0xA0;
  private static final int LAST_ASCII = 0x7F;
  private static final int NONCHARACTER = 0xFFFE;

  private IriPart() {}

  /** The text, with what may not stand in a path segment percent-encoded. */
  static String escape(String text) {
    if (isDots(text)) {
      // "." and ".." would be taken for steps along the path.
      return "%2E".repeat(text.length());
    }
    var escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      append(text.codePointAt(i), escaped);
    }
    return escaped.toString();
  }

  private static boolean isDots(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void append(int c, StringBuilder out) {
    if (isAllowed(c)) {
      out.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", b));
    }
  }

  private static boolean isAllowed(int c) {
    if (c <= LAST_ASCII) {
      return Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0;
    }
    if (c < FIRST_UCSCHAR || (c & NONCHARACTER) == NONCHARACTER) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** NFC, without diacritics, tatweel and invisible controls; words joined by {@code _}. */
  static String words(String name) {
    var words = new StringBuilder(name.length());
    boolean gap = false;
    var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
      int c = composed.codePointAt(i);
      if (isGap(c)) {
        gap = words.length() > 0;
      } else if (!isMark(c)) {
        if (gap) {
          words.append('_');
        }
        gap = false;
        words.appendCodePoint(c);
      }
    }
    return words.toString();
  }

  /** As {@link #words}, and the forms of alef are one. */
  static String name(String name) {
    return words(name)
        .replace(ALEF_HAMZA_ABOVE, ALEF)
        .replace(ALEF_HAMZA_BELOW, ALEF)
        .replace(ALEF_MADDA, ALEF)
        .replace(ALEF_WASLA, ALEF);
  }

  /** A tilde is one too: it sets off what tells namesakes apart. */
  private static boolean isGap(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_' || c == '~';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return c == TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL;
  }
}
