package org.isnad.store;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the article from a word before a wildcard (الجب*), because no stem has it. */
final class ArticleFilter extends TokenFilter {
  private static final int SHORTEST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ArticleFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() >= SHORTEST && term.charAt(0) == ALEF && term.charAt(1) == LAM) {
      var word = term.subSequence(2, term.length()).toString();
      term.setEmpty().append(word);
    }
    return true;
  }
}
