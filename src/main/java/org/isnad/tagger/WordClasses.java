package org.isnad.tagger;

import java.util.HashMap;
import java.util.Map;
import org.isnad.tagger.WordTable.Column;

/** Learns classes of words from unlabelled text: vectors first, then classes of like vectors. */
final class WordClasses {
  private static final int VECTOR_ROUNDS = 5;
  private static final int CLUSTER_ROUNDS = 15;
  private static final Map<Column, Integer> GRAINS =
      Map.of(Column.COARSE, 64, Column.MIDDLE, 256, Column.FINE, 1024);

  private WordClasses() {}

  /** The table with the columns of classes filled. */
  static WordTable learn(Corpus corpus, WordTable table) {
    var vectors = WordVectors.train(corpus, VECTOR_ROUNDS);
    var filled = table;
    for (var grain : GRAINS.entrySet()) {
      var classes =
          KMeans.cluster(vectors, WordVectors.DIMENSIONS, grain.getValue(), CLUSTER_ROUNDS);
      Map<String, Integer> values = new HashMap<>();
      for (int word = 0; word < classes.length; word++) {
        values.put(corpus.name(word), classes[word] + 1);
      }
      filled = filled.with(grain.getKey(), values);
    }
    return filled;
  }
}
