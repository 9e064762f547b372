package org.isnad.tagger;

import java.util.Arrays;
import java.util.function.Consumer;

/** Finds the places that have the same key. */
final class Occurrences {
  private Occurrences() {}

  /**
   * Tells the places of each key that stands in more than one, in order.
   *
   * @param keys a key a place, 0 for none
   */
  static void forEachRepeated(long[] keys, Consumer<int[]> places) {
    int mask = Integer.highestOneBit(Math.max(8, keys.length)) * 4 - 1;
    var slots = new int[mask + 1];
    var next = new int[keys.length];
    var counts = new int[keys.length];
    // From the last place to the first: a slot holds the first place so far, counted from 1.
    for (int place = keys.length - 1; place >= 0; place--) {
      if (keys[place] == 0) {
        continue;
      }
      int at = (int) (keys[place] * 0x9E3779B97F4A7C15L >>> 40) & mask;
      while (slots[at] != 0 && keys[slots[at] - 1] != keys[place]) {
        at = (at + 1) & mask;
      }
      next[place] = slots[at];
      counts[place] = slots[at] == 0 ? 1 : counts[slots[at] - 1] + 1;
      slots[at] = place + 1;
    }
    Arrays.stream(slots)
        .filter(slot -> slot > 0 && counts[slot - 1] > 1)
        .forEach(slot -> places.accept(chain(slot - 1, counts[slot - 1], next)));
  }

  private static int[] chain(int first, int count, int[] next) {
    var chain = new int[count];
    int place = first;
    for (int i = 0; i < count; i++) {
      chain[i] = place;
      place = next[place] - 1;
    }
    return chain;
  }
}
