package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.HashMap;
import java.util.Map;

/** How often a folded word stands in 20,000 news articles, clitics included. */
public final class WordFrequency {
  private static final String ARTICLE = "" + ALEF + LAM;

  private final Map<String, Integer> counts;

  public WordFrequency(Map<String, Integer> counts) {
    // Most words asked for are not there, which a HashMap tells sooner than an immutable one.
    this.counts = new HashMap<>(counts);
  }

  static WordFrequency load() {
    Map<String, Integer> counts = new HashMap<>(1 << 17);
    for (var row : Table.resource("lexicon/word-frequency.tsv", "form", "count").rows()) {
      counts.put(row.cells().get(0), Integer.valueOf(row.cells().get(1)));
    }
    return new WordFrequency(counts);
  }

  public int of(String folded) {
    return counts.getOrDefault(folded, 0);
  }

  /** With and without the article. */
  public int ofStem(String folded) {
    return of(folded) + (folded.startsWith(ARTICLE) ? 0 : of(ARTICLE + folded));
  }
}
