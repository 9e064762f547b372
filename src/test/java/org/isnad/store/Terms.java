package org.isnad.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms that an analyzer makes of a text, in order. */
final class Terms {
  private Terms() {}

  static List<String> of(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (var words = analyzer.tokenStream("content", text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(term.toString());
      }
      words.end();
    }
    return terms;
  }
}
