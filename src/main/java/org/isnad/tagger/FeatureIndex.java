package org.isnad.tagger;

/** The numbers of features by their hashes: an open-addressed table, at most half full. */
final class FeatureIndex {
  /** Hash and number of a feature side by side; a hash of 0 where there is none. */
  private int[] slots;

  private int mask;
  private int size;

  FeatureIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    this.slots = new int[2 * capacity];
    this.mask = capacity - 1;
  }

  int size() {
    return size;
  }

  /** The number of a feature, -1 for one that is not there. A hash is never 0. */
  int find(int hash) {
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      int there = slots[2 * at];
      if (there == hash) {
        return slots[2 * at + 1];
      }
      if (there == 0) {
        return -1;
      }
    }
  }

  /**
   * Puts in the place of each feature its number, and leaves out those that are not there.
   *
   * @return how many are left
   */
  int find(int[] features, int count) {
    int found = 0;
    for (int f = 0; f < count; f++) {
      int number = find(features[f]);
      features[found] = number;
      found += 1 + (number >> 31);
    }
    return found;
  }

  /** The number of a feature, a new one if it is not there yet. */
  int add(int hash) {
    int known = find(hash);
    if (known >= 0) {
      return known;
    }
    if (size * 2 > mask) {
      grow();
    }
    put(hash, size);
    return size++;
  }

  /** The hashes in the order of their numbers. */
  int[] hashes() {
    var ordered = new int[size];
    for (int at = 0; at <= mask; at++) {
      if (slots[2 * at] != 0) {
        ordered[slots[2 * at + 1]] = slots[2 * at];
      }
    }
    return ordered;
  }

  private void put(int hash, int number) {
    int at = hash & mask;
    while (slots[2 * at] != 0) {
      at = (at + 1) & mask;
    }
    slots[2 * at] = hash;
    slots[2 * at + 1] = number;
  }

  private void grow() {
    var ordered = hashes();
    slots = new int[slots.length * 2];
    mask = slots.length / 2 - 1;
    for (int number = 0; number < ordered.length; number++) {
      put(ordered[number], number);
    }
  }
}
