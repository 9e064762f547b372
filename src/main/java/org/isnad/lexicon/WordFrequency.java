package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often a folded word stands in 20,000 news articles, clitics included. */
public final class WordFrequency {
  private static final String ARTICLE = "" + ALEF + LAM;

  private final StringTable words;
  private final int[] counts;

  public WordFrequency(Map<String, Integer> counts) {
    var sorted = new TreeMap<>(counts);
    this.words = StringTable.of(sorted.keySet());
    this.counts = sorted.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private WordFrequency(TableInput in) {
    this.words = StringTable.read(in);
    this.counts = in.numbers();
  }

  static WordFrequency ofTable() {
    Map<String, Integer> counts = new HashMap<>();
    for (var row : Table.resource("lexicon/word-frequency.tsv", "form", "count").rows()) {
      counts.put(row.cells().get(0), Integer.valueOf(row.cells().get(1)));
    }
    return new WordFrequency(counts);
  }

  static WordFrequency read(TableInput in) {
    return new WordFrequency(in);
  }

  void write(TableOutput out) {
    words.write(out);
    out.numbers(counts);
  }

  public int of(String folded) {
    int word = words.find(folded);
    return word < 0 ? 0 : counts[word];
  }

  /** With and without the article. */
  public int ofStem(String folded) {
    return of(folded) + (folded.startsWith(ARTICLE) ? 0 : of(ARTICLE + folded));
  }
}
