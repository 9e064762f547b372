package org.isnad.tagger;

/**
 * The numbers of features by their hashes: an open-addressed table, at most half full. Most
 * features of a text are not in it, and a byte of the hash tells so from a table that a processor's
 * cache holds.
 */
final class FeatureIndex {
  private static final int SHORT = 24;

  /** The highest bits of each hash, 0 where there is none. */
  private byte[] tokens;

  /** Side by side with {@link #tokens} each hash, and below it the number. */
  private long[] entries;

  private int mask;
  private int size;

  FeatureIndex(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    this.tokens = new byte[capacity];
    this.entries = new long[capacity];
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
      if (there == token) {
        long entry = entries[at];
        if (hash(entry) == hash) {
          return (int) entry;
        }
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
      if (number >= 0) {
        features[found++] = number;
      }
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
    put((long) hash << Integer.SIZE | size);
    return size++;
  }

  /** The hashes in the order of their numbers. */
  int[] hashes() {
    var hashes = new int[size];
    for (int at = 0; at < entries.length; at++) {
      if (tokens[at] != 0) {
        hashes[(int) entries[at]] = hash(entries[at]);
      }
    }
    return hashes;
  }

  private static byte token(int hash) {
    byte token = (byte) (hash >>> SHORT);
    return token == 0 ? 1 : token;
  }

  private static int hash(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  private void put(long entry) {
    int hash = hash(entry);
    int at = hash & mask;
    while (tokens[at] != 0) {
      at = (at + 1) & mask;
    }
    tokens[at] = token(hash);
    entries[at] = entry;
  }

  private void grow() {
    var before = entries;
    var taken = tokens;
    tokens = new byte[2 * taken.length];
    entries = new long[tokens.length];
    mask = tokens.length - 1;
    for (int at = 0; at < before.length; at++) {
      if (taken[at] != 0) {
        put(before[at]);
      }
    }
  }
}
