package org.isnad.tagger;

/** The atoms of the words of a sentence. */
final class Atoms {
  private final int[][] values;
  private final Spelling[] spellings;
  private final boolean[] leftOut;
  private final int size;

  Atoms(int size) {
    this.size = size;
    this.values = new int[Atom.COUNT][size];
    this.spellings = new Spelling[size];
    this.leftOut = new boolean[size];
  }

  int size() {
    return size;
  }

  int value(Atom atom, int i) {
    return values[atom.ordinal()][i];
  }

  int value(int atom, int i) {
    return values[atom][i];
  }

  void set(Atom atom, int i, int value) {
    values[atom.ordinal()][i] = value;
  }

  void set(Spelling spelling, int i) {
    spellings[i] = spelling;
    for (int atom = 0; atom < Atom.SPELT; atom++) {
      values[atom][i] = spelling.values()[atom];
    }
  }

  Spelling spelling(int i) {
    return spellings[i];
  }

  /** From now on templates give no features for a word. */
  void leaveOut(int i) {
    leftOut[i] = true;
  }

  boolean isLeftOut(int i) {
    return leftOut[i];
  }
}
