package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Word;

/**
 * Tells which straight quotes open and which close, and joins doubled marks ({@code ''}, {@code
 * <<}). Within a paragraph they alternate; one that stands between a space and a letter opens, one
 * between a letter and a space closes, where the count went wrong. Marks that an outlet writes the
 * wrong way round (”…“) are turned.
 */
final class QuotationMarks {
  private final String text;
  private boolean open;

  QuotationMarks(String text) {
    this.text = text;
  }

  List<Token> resolve(List<Token> tokens) {
    List<Token> resolved = new ArrayList<>(tokens.size());
    int at = 0;
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      at = token.span().start();
      if (hasLineBreak(last, at)) {
        open = false;
      }
      last = token.span().end();
      boolean doubled = i + 1 < tokens.size() && isDoubled(token, tokens.get(i + 1));
      if (doubled) {
        last = tokens.get(i + 1).span().end();
        i++;
      }
      resolved.add(doubled || isQuote(token) ? quote(new Span(at, last), token) : token);
    }
    return resolved;
  }

  private boolean isQuote(Token token) {
    return token.kind() == Word.Kind.QUOTE_OPEN
        || token.kind() == Word.Kind.QUOTE_CLOSE
        || text.charAt(token.span().start()) == '"';
  }

  private boolean isDoubled(Token token, Token next) {
    char c = text.charAt(token.span().start());
    return token.span().end() == next.span().start()
        && c == text.charAt(next.span().start())
        && (c == '\'' || c == '<' || c == '>' || c == '‘' || c == '’');
  }

  private Token quote(Span span, Token token) {
    char c = text.charAt(token.span().start());
    boolean opens =
        switch (c) {
          case '«', '<' -> true;
          case '»', '>' -> false;
          case '“', '”', '„' -> curlyOpens(span);
          default -> straightOpens(span);
        };
    open = opens;
    return new Token(span, opens ? Word.Kind.QUOTE_OPEN : Word.Kind.QUOTE_CLOSE);
  }

  /** “ and ” are used both ways round in Arabic print, so the place decides. */
  private boolean curlyOpens(Span span) {
    return straightOpens(span);
  }

  private boolean straightOpens(Span span) {
    boolean spaceBefore = span.start() == 0 || isSpace(text.charAt(span.start() - 1));
    boolean spaceAfter = span.end() >= text.length() || isSpace(text.charAt(span.end()));
    if (open && spaceBefore && !spaceAfter && isOpenedAgain(span)) {
      return true;
    }
    if (!open && !spaceBefore && spaceAfter) {
      return false;
    }
    return !open;
  }

  /** A quote that opens although one is open: the next one on the line closes after a letter. */
  private boolean isOpenedAgain(Span span) {
    int next = text.indexOf(text.charAt(span.start()), span.end());
    int line = text.indexOf('\n', span.end());
    if (next < 0 || (line >= 0 && next > line)) {
      return false;
    }
    boolean closes = next + 1 >= text.length() || !Character.isLetter(text.charAt(next + 1));
    return closes && !isSpace(text.charAt(next - 1));
  }

  private boolean hasLineBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
