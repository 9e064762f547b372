package org.isnad.tagger;

import java.util.Arrays;

/**
 * The numbers of features by their hashes: an open-addressed table, at most half full. Most
 * features of a text are not in it, and a byte of the hash tells so from a table that a processor's
 * cache holds.
 */
final class FeatureIndex {
  private static final int SHORT = 24;

  /** The highest bits of each hash, 0 where there is none. */
  private byte[] tokens;

  private int[] numbers;
  private int[] hashes;
  private int mask;
  private int size;

  FeatureIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    this.hashes = new int[expected];
    this.tokens = new byte[capacity];
    this.numbers = new int[capacity];
    this.mask = capacity - 1;
  }

  int size() {
    return size;
  }

  /** The number of a feature, -1 for one that is not there. A hash is never 0. */
  int find(int hash) {
    byte token = token(hash);
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      byte there = tokens[at];
      if (there == token && hashes[numbers[at]] == hash) {
        return numbers[at];
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
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.max(16, 2 * size));
    }
    hashes[size] = hash;
    put(hash, size);
    return size++;
  }

  /** The hashes in the order of their numbers. */
  int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  private static byte token(int hash) {
    byte token = (byte) (hash >>> SHORT);
    return token == 0 ? 1 : token;
  }

  private void put(int hash, int number) {
    int at = hash & mask;
    while (tokens[at] != 0) {
      at = (at + 1) & mask;
    }
    tokens[at] = token(hash);
    numbers[at] = number;
  }

  private void grow() {
    tokens = new byte[2 * tokens.length];
    numbers = new int[tokens.length];
    mask = tokens.length - 1;
    for (int number = 0; number < size; number++) {
      put(hashes[number], number);
    }
  }
}
