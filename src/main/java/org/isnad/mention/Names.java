package org.isnad.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The names of a text: all that any reader finds, the better of two that overlap. */
final class Names {
  /** Confidence of a name that counts only when the article bears it out elsewhere. */
  static final double UNSURE = 0.2;

  private static final Comparator<Found> BEST =
      Comparator.comparingDouble(Found::weight).reversed().thenComparingInt(Found::from);

  private Names() {}

  /** Keeps the best of overlapping names, in the order of the text. */
  static List<Found> select(List<Found> found) {
    List<Found> byWeight = new ArrayList<>(found);
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
