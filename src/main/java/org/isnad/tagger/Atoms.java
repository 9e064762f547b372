package org.isnad.tagger;

import java.util.Arrays;

/** The atoms of the words of a sentence. */
final class Atoms {
  /** A row of {@link Atom#COUNT} numbers a word, and as many more as templates look out. */
  private final int[] values;

  private final Spelling[] spellings;
  private final boolean[] leftOut;
  private final boolean[] competing;
  private final int size;

  Atoms(int size) {
    this.size = size;
    this.values = new int[Atom.COUNT * (size + 2 * Templates.REACH)];
    Arrays.fill(values, 0, row(0), Templates.OUTSIDE_BEFORE);
    Arrays.fill(values, row(size), values.length, Templates.OUTSIDE_AFTER);
    this.spellings = new Spelling[size];
    this.leftOut = new boolean[size];
    this.competing = new boolean[size];
  }

  int size() {
    return size;
  }

  /** The rows one behind the other; word {@code i} has its own at {@link #row}. */
  int[] values() {
    return values;
  }

  static int row(int i) {
    return (i + Templates.REACH) * Atom.COUNT;
  }

  int value(Atom atom, int i) {
    return values[row(i) + atom.ordinal()];
  }

  void set(Atom atom, int i, int value) {
    values[row(i) + atom.ordinal()] = value;
  }

  void set(Spelling spelling, int i) {
    spellings[i] = spelling;
    System.arraycopy(spelling.values(), 0, values, row(i), Atom.SPELT);
  }

  Spelling spelling(int i) {
    return spellings[i];
  }

  /** A word is part of the name of a competition. */
  void setCompeting(int i) {
    competing[i] = true;
  }

  boolean isCompeting(int i) {
    return competing[i];
  }

  /** From now on templates give no features for a word. */
  void leaveOut(int i) {
    leftOut[i] = true;
  }

  boolean isLeftOut(int i) {
    return leftOut[i];
  }
}
