package org.isnad.text;

import static org.isnad.lexicon.Letters.HAMZA;
import static org.isnad.lexicon.Letters.YA;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Span;
import org.isnad.model.Word;

/**
 * Cuts a text into tokens: runs of Arabic letters with their marks, runs of other letters, numbers,
 * single marks. Spaces, {@code #} and {@code _} part tokens and are none themselves.
 */
final class Tokenizer {
  private static final char HASH = '#';
  private static final char UNDERSCORE = '_';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ARABIC_COMMA = '،';
  private static final char ARABIC_SEMICOLON = '؛';
  private static final char ARABIC_QUESTION = '؟';
  private static final char ARABIC_DECIMAL = '٫';
  private static final char ARABIC_THOUSANDS = '٬';
  private static final char ELLIPSIS = '…';
  private static final char ARABIC_FULL_STOP = '۔';

  List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      char c = text.charAt(at);
      if (isSkipped(c)) {
        at = end;
        continue;
      }
      var kind = Word.Kind.MARK;
      if (isArabic(c)) {
        kind = Word.Kind.ARABIC;
        end = arabic(text, at);
      } else if (Character.isDigit(c)) {
        kind = Word.Kind.NUMBER;
        end = number(text, at);
      } else if (Character.isLetter(text.codePointAt(at))) {
        kind = Word.Kind.LATIN;
        end = foreign(text, at);
      } else {
        kind = mark(c);
      }
      tokens.add(new Token(new Span(at, end), kind));
      at = end;
    }
    return new QuotationMarks(text).resolve(tokens);
  }

  /**
   * What a token that somebody else cut is: the kind of its first letter or digit, if it has one.
   */
  Word.Kind kind(String token) {
    var parts = tokenize(token);
    for (var part : parts) {
      if (part.kind() == Word.Kind.ARABIC
          || part.kind() == Word.Kind.LATIN
          || part.kind() == Word.Kind.NUMBER) {
        return part.kind();
      }
    }
    return parts.isEmpty() ? Word.Kind.MARK : parts.get(0).kind();
  }

  private static boolean isSkipped(char c) {
    return !isUsual(c) && isGap(c);
  }

  /** The letters that nearly all of the news is written with. */
  private static boolean isUsual(char c) {
    return c >= HAMZA && c <= YA;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == HASH
        || c == UNDERSCORE
        || c == BYTE_ORDER_MARK
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  private static int arabic(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isArabic(text.charAt(at)) || Orthography.isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int foreign(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!Character.isLetter(codePoint) || isArabic(text.charAt(at))) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static int number(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          at + 1 < text.length() && isInNumber(c) && Character.isDigit(text.charAt(at + 1));
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isInNumber(char c) {
    return c == '.' || c == ',' || c == ':' || c == ARABIC_DECIMAL || c == ARABIC_THOUSANDS;
  }

  /** An Arabic letter or a mark on one. */
  private static boolean isArabic(char c) {
    if (c >= 'ؠ' && c <= 'ٟ') {
      return true;
    }
    return (c >= 'ٮ' && c <= 'ۓ')
        || c == 'ٰ'
        || (c >= 'ۺ' && c <= 'ݿ')
        || (c >= 'ﭐ' && c <= '﷿')
        || (c >= 'ﹰ' && c < BYTE_ORDER_MARK);
  }

  private static Word.Kind mark(char c) {
    return switch (c) {
      case '.', '!', '?', ARABIC_QUESTION, ELLIPSIS, ARABIC_FULL_STOP -> Word.Kind.STOP;
      case ',', ARABIC_COMMA, ARABIC_SEMICOLON, ';' -> Word.Kind.COMMA;
      case ':' -> Word.Kind.COLON;
      case '«', '“', '‹', '„' -> Word.Kind.QUOTE_OPEN;
      case '»', '”', '›' -> Word.Kind.QUOTE_CLOSE;
      default -> Word.Kind.MARK;
    };
  }
}
