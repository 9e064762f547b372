package org.isnad.event;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.Text;
import org.isnad.model.Trait;

/** Tells an article about sport, markets or medicine, whose "attacks" and "meetings" are none. */
final class Topic {
  /** So much weight in a hundred words makes an article one of these. */
  private static final double DENSE = 2.5;

  private static final int LEAST = 4;

  private final Trait<Integer> weights;

  private Topic(Map<String, Integer> weights) {
    this.weights = Trait.of(word -> weights.getOrDefault(word.form(), 0));
  }

  static Topic load() {
    Map<String, Integer> weights = new HashMap<>();
    for (var row : Table.resource("lexicon/event-offtopic.tsv", "form", "weight").rows()) {
      weights.merge(
          Orthography.fold(row.get("form")), Integer.valueOf(row.get("weight")), Math::max);
    }
    return new Topic(weights);
  }

  boolean isOff(Text text) {
    int weight = 0;
    for (var word : text.words()) {
      weight += weights.of(word.spelled());
    }
    return weight >= LEAST && 100.0 * weight > DENSE * text.words().size();
  }
}
