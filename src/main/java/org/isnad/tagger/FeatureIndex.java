package org.isnad.tagger;

/** The numbers of features by their hashes: an open-addressed table, at most half full. */
final class FeatureIndex {
  private int[] hashes;
  private int[] numbers;
  private int mask;
  private int size;

  FeatureIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    this.hashes = new int[capacity];
    this.numbers = new int[capacity];
    this.mask = capacity - 1;
  }

  int size() {
    return size;
  }

  /** The number of a feature, -1 for one that is not there. A hash is never 0. */
  int find(int hash) {
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      int there = hashes[at];
      if (there == hash) {
        return numbers[at];
      }
      if (there == 0) {
        return -1;
      }
    }
  }

  /** The number of a feature, a new one if it is not there yet. */
  int add(int hash) {
    int known = find(hash);
    if (known >= 0) {
      return known;
    }
    if (size * 2 >= hashes.length) {
      grow();
    }
    put(hash, size);
    return size++;
  }

  /** The hashes in the order of their numbers. */
  int[] hashes() {
    var ordered = new int[size];
    for (int at = 0; at < hashes.length; at++) {
      if (hashes[at] != 0) {
        ordered[numbers[at]] = hashes[at];
      }
    }
    return ordered;
  }

  private void put(int hash, int number) {
    int at = hash & mask;
    while (hashes[at] != 0) {
      at = (at + 1) & mask;
    }
    hashes[at] = hash;
    numbers[at] = number;
  }

  private void grow() {
    var ordered = hashes();
    hashes = new int[hashes.length * 2];
    numbers = new int[hashes.length];
    mask = hashes.length - 1;
    for (int number = 0; number < ordered.length; number++) {
      put(ordered[number], number);
    }
  }
}
