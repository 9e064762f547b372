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
 * (وزراء), verb forms (سيقصفون), and وزارة beside الوزارة.
 */
final class NewsAnalyzer extends Analyzer {
  private final Lemmas lemmas;

  NewsAnalyzer(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokens = new StandardTokenizer();
    TokenStream words = new DecimalDigitFilter(new LowerCaseFilter(tokens));
    words = new StopFilter(words, ArabicAnalyzer.getDefaultStopSet());
    words = new LemmaFilter(words, lemmas);
    words = new ArabicStemFilter(new ArabicNormalizationFilter(words));
    return new TokenStreamComponents(tokens, new RemoveDuplicatesTokenFilter(words));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words)));
  }
}
