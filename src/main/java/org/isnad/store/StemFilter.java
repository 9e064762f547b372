package org.isnad.store;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Lets two words that the lexicon has meet by their lemmas only, and by their stems where it lacks
 * one of them: the stemmer makes one word of قوة and قوى, of منطقة and منطق.
 *
 * <p>In a text each word keeps its stem, and an unknown one has it a second time with a mark. In a
 * question a word that is known asks for the stem with the mark.
 */
final class StemFilter extends TokenFilter {
  private static final char MARK = '+';

  private final boolean isQuestion;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private boolean again;

  StemFilter(TokenStream stems, boolean isQuestion) {
    super(stems);
    this.isQuestion = isQuestion;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (again) {
      again = false;
      mark();
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      boolean isKnown = type.type().equals(LemmaFilter.KNOWN);
      if (isQuestion && isKnown) {
        mark();
      }
      again = !isQuestion && !isKnown;
    }
    return true;
  }

  private void mark() {
    var stem = term.toString();
    term.setEmpty().append(MARK).append(stem);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    again = false;
  }
}
