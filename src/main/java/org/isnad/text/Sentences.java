package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Sentence;
import org.isnad.model.Word;

/**
 * Finds where sentences end: at a line break, and at a full stop, question or exclamation mark that
 * is not part of an abbreviation (د. محمد، أ.ف.ب). A closing quotation mark behind it still belongs
 * to the sentence.
 */
final class Sentences {
  private static final int LONGEST_INITIAL = 1;

  /** One in 5,000 sentences of the news has more words; it is cut at the next comma. */
  private static final int LONG = 300;

  /** Later stages compare the words of a sentence with one another, so none may be endless. */
  private static final int LONGEST = 400;

  private final Article article;
  private final List<Token> tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private int paragraph;

  /** Whether the token before ended a sentence. */
  private boolean ended;

  /** The last token that was no stop. */
  private int beforeStops;

  Sentences(Article article, List<Token> tokens) {
    this.article = article;
    this.tokens = tokens;
  }

  List<Sentence> split() {
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      boolean line = last || breaksLine(i);
      ended = endsAt(i);
      if (tokens.get(i).kind() != Word.Kind.STOP) {
        beforeStops = i;
      }
      if (line || (ended && !continues(i + 1)) || isTooLong(from, i)) {
        add(from, i + 1);
        from = i + 1;
      }
      if (line) {
        paragraph++;
      }
    }
    return sentences;
  }

  private void add(int from, int to) {
    var span = tokens.get(from).span().union(tokens.get(to - 1).span());
    boolean headline = span.end() <= article.headlineEnd();
    sentences.add(new Sentence(sentences.size(), span, from, to, paragraph, headline));
  }

  private boolean isTooLong(int from, int last) {
    int length = last + 1 - from;
    return length >= LONGEST || (length >= LONG && tokens.get(last).kind() == Word.Kind.COMMA);
  }

  private boolean breaksLine(int i) {
    int next = tokens.get(i + 1).span().start();
    for (int at = tokens.get(i).span().end(); at <= next; at++) {
      if (article.text().charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** A stop, or a closing quotation mark or bracket right behind one. */
  private boolean endsAt(int i) {
    var token = tokens.get(i);
    if (token.kind() == Word.Kind.STOP) {
      return !isAbbreviation(i);
    }
    boolean closes =
        token.kind() == Word.Kind.QUOTE_CLOSE || article.text().charAt(token.span().start()) == ')';
    return closes && i > 0 && ended;
  }

  /** What follows still belongs to the sentence: another stop, or a mark that closes. */
  private boolean continues(int next) {
    var kind = tokens.get(next).kind();
    return kind == Word.Kind.STOP
        || kind == Word.Kind.QUOTE_CLOSE
        || kind == Word.Kind.COMMA
        || article.text().charAt(tokens.get(next).span().start()) == ')';
  }

  /** A full stop behind a single letter, or inside brackets as in (...). */
  private boolean isAbbreviation(int i) {
    if (article.text().charAt(tokens.get(i).span().start()) != '.' || i == 0) {
      return i == 0;
    }
    var before = tokens.get(i - 1);
    boolean touches = before.span().end() == tokens.get(i).span().start();
    boolean initial =
        before.kind() == Word.Kind.ARABIC && before.span().length() <= LONGEST_INITIAL;
    boolean bracketed = article.text().charAt(before.span().start()) == '(';
    boolean latin =
        before.kind() == Word.Kind.LATIN
            && i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Word.Kind.LATIN
            && tokens.get(i + 1).span().start() == tokens.get(i).span().end();
    return touches && (initial || bracketed || latin) || isBracketedDots(i);
  }

  private boolean isBracketedDots(int i) {
    return beforeStops < i && article.text().charAt(tokens.get(beforeStops).span().start()) == '(';
  }
}
