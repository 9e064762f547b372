package org.isnad.store;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Puts the lemmas of a word beside it, in the same position and safe from the stemmer. A mark
 * before each tells them from stems, so that the noun جنوب is not taken for what the stemmer leaves
 * of جنوبي.
 */
final class LemmaFilter extends TokenFilter {
  /** The type of a word that the lexicon has. */
  static final String KNOWN = "known";

  private static final char MARK = '=';

  private final Lemmas lemmas;
  private final boolean isQuestion;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private State word = captureState();

  LemmaFilter(TokenStream words, Lemmas lemmas, boolean isQuestion) {
    super(words);
    this.isQuestion = isQuestion;
    this.lemmas = lemmas;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(MARK).append(waiting.removeFirst());
      step.setPositionIncrement(0);
      keyword.setKeyword(true);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    var found = lemmas.of(term.toString());
    waiting.addAll(isQuestion ? found.asked() : found.lemmas());
    type.setType(found.known() ? KNOWN : TypeAttribute.DEFAULT_TYPE);
    word = captureState();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
