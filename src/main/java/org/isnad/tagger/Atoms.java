package org.isnad.tagger;

/** The atoms of the words of a sentence. */
final class Atoms {
  private final int[][] values;
  private final int size;

  Atoms(int size) {
    this.size = size;
    this.values = new int[Atom.COUNT][size];
  }

  int size() {
    return size;
  }

  int value(int atom, int i) {
    return values[atom][i];
  }

  void set(Atom atom, int i, int value) {
    values[atom.ordinal()][i] = value;
  }
}
