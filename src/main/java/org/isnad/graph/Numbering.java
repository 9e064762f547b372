package org.isnad.graph;

import java.util.HashMap;
import java.util.Map;

/** Numbers the parts of an article, each kind from 1, also over several sections of a long one. */
final class Numbering {
  private final Map<String, Integer> before;
  private final Map<String, Integer> last;

  /**
   * @param before the last number of each kind in the sections before
   */
  Numbering(Map<String, Integer> before) {
    this.before = Map.copyOf(before);
    this.last = new HashMap<>(before);
  }

  /** The end of the IRI of the {@code number}th of its kind in this section, counted from 1. */
  String path(String kind, int number) {
    int whole = before.getOrDefault(kind, 0) + number;
    last.merge(kind, whole, Math::max);
    return "#" + kind + "-" + whole;
  }

  /** The last number of each kind so far. */
  Map<String, Integer> last() {
    return last;
  }
}
