package org.isnad.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Lucene's {@link ArabicAnalyzer}, and beside each of its stems the lemmas that our lexicon knows.
 * So a search finds what the stemmer alone misses: stacked clitics (وللجيش), broken plurals
 * (وزراء), verb forms (سيقصفون), and وزارة beside الوزارة; and it does not find what only the
 * stemmer takes for the same ({@link StemFilter}).
 */
final class NewsAnalyzer extends Analyzer {
  private final Lemmas lemmas;
  private final boolean isQuestion;

  private NewsAnalyzer(Lemmas lemmas, boolean isQuestion) {
    this.lemmas = lemmas;
    this.isQuestion = isQuestion;
  }

  /** Reads what is searched. */
  static NewsAnalyzer ofTexts(Lemmas lemmas) {
    return new NewsAnalyzer(lemmas, false);
  }

  /** Reads what is asked for. */
  static NewsAnalyzer ofQuestions(Lemmas lemmas) {
    return new NewsAnalyzer(lemmas, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokens = new StandardTokenizer();
    TokenStream words = new DecimalDigitFilter(new LowerCaseFilter(tokens));
    words = new StopFilter(words, ArabicAnalyzer.getDefaultStopSet());
    words = new LemmaFilter(words, lemmas, isQuestion);
    words = new ArabicStemFilter(new ArabicNormalizationFilter(words));
    words = new StemFilter(words, isQuestion);
    return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(words));
  }

  /** What stands before a wildcard, without the article that no stem has. */
  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    var plain = new DecimalDigitFilter(new LowerCaseFilter(words));
    return new ArticleFilter(new ArabicNormalizationFilter(plain));
  }
}
