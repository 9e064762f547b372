package org.isnad.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Span;

/** The names of a text: all that any reader finds, the better of two that overlap. */
final class Names {
  /** Confidence of a name that counts only when the article bears it out elsewhere. */
  static final double UNSURE = 0.2;

  private static final Comparator<Found> BEST =
      Comparator.comparingDouble(Found::weight).reversed().thenComparingInt(Found::from);

  private Names() {}

  /** Of those that say the same of the same words the best, with the widest phrase of all. */
  private static Collection<Found> merged(List<Found> found) {
    Map<Span, Found> merged = new LinkedHashMap<>();
    for (var name : found) {
      merged.merge(new Span(name.from(), name.to()), name, Names::better);
    }
    return merged.values();
  }

  private static Found better(Found a, Found b) {
    var best = b.weight() > a.weight() ? b : a;
    var other = best == a ? b : a;
    var keys = best.candidates().isEmpty() ? candidates(best, other) : best.candidates();
    return best.as(keys).within(other.phraseFrom(), other.phraseTo());
  }

  private static List<String> candidates(Found best, Found other) {
    return best.type() == other.type() ? other.candidates() : List.of();
  }

  /** Keeps the best of overlapping names, in the order of the text. */
  static List<Found> select(List<Found> found) {
    List<Found> byWeight = new ArrayList<>(merged(found));
    byWeight.sort(BEST);
    List<Found> kept = new ArrayList<>();
    var taken = new BitSet();
    for (var name : byWeight) {
      int busy = taken.nextSetBit(name.from());
      if (busy < 0 || busy >= name.to()) {
        taken.set(name.from(), name.to());
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(Found::from));
    return kept;
  }
}
