package org.isnad.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What counting over lists and unlabelled news says of each folded word, as small numbers; 0 where
 * it says nothing. Words are kept as hashes of 64 bits.
 */
final class WordTable {
  /** A column of the table; its numbers are below 32,768. */
  enum Column {
    /** Which of some 60 classes of words that stand in the same company. */
    COARSE,
    /** Of some 250. */
    MIDDLE,
    /** Of some 1,000. */
    FINE,
    /** How often Wikidata has it as part of a personal name, in steps. */
    PERSONAL,
    /** What a first tagger made of it all over the news. */
    EXPECTED
  }

  private static final int WIDTH = Column.values().length;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private final long[] keys;
  private final short[] cells;
  private final int mask;

  /** A table of rows by the hashes of their words. */
  WordTable(Map<Long, short[]> rows) {
    this(rows.size());
    rows.forEach((key, row) -> System.arraycopy(row, 0, cells, put(key), WIDTH));
  }

  private WordTable(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size) * 2 - 1) * 2;
    this.keys = new long[capacity];
    this.cells = new short[capacity * WIDTH];
    this.mask = capacity - 1;
  }

  static WordTable empty() {
    return new WordTable(Map.of());
  }

  int get(String word, Column column) {
    int at = find(hash(word));
    return keys[at] == 0 ? 0 : cells[at * WIDTH + column.ordinal()];
  }

  /** This with a column filled anew: 0 for a word that {@code values} lacks. */
  WordTable with(Column column, Map<String, Integer> values) {
    var rows = rows();
    rows.values().forEach(row -> row[column.ordinal()] = 0);
    values.forEach(
        (word, value) ->
            rows.computeIfAbsent(hash(word), w -> new short[WIDTH])[column.ordinal()] =
                value.shortValue());
    return new WordTable(rows);
  }

  void write(DataOutput out) throws IOException {
    var rows = rows();
    out.writeInt(rows.size());
    for (var row : rows.entrySet()) {
      out.writeLong(row.getKey());
      for (short cell : row.getValue()) {
        out.writeShort(cell);
      }
    }
  }

  static WordTable read(DataInput in) throws IOException {
    int size = in.readInt();
    var table = new WordTable(size);
    var rows = new byte[size * (Long.BYTES + WIDTH * Short.BYTES)];
    in.readFully(rows);
    var numbers = ByteBuffer.wrap(rows);
    for (int i = 0; i < size; i++) {
      int row = table.put(numbers.getLong());
      for (int c = 0; c < WIDTH; c++) {
        table.cells[row + c] = numbers.getShort();
      }
    }
    return table;
  }

  private Map<Long, short[]> rows() {
    Map<Long, short[]> rows = new TreeMap<>();
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != 0) {
        rows.put(keys[at], Arrays.copyOfRange(cells, at * WIDTH, (at + 1) * WIDTH));
      }
    }
    return rows;
  }

  /** Makes room for a row, and tells where its cells begin. */
  private int put(long key) {
    int at = find(key);
    keys[at] = key;
    return at * WIDTH;
  }

  private int find(long key) {
    int at = (int) (key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }
}
