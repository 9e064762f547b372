package org.isnad.tagger;

/** The atoms of the words of a sentence. */
final class Atoms {
  /** A row of {@link Atom#COUNT} numbers a word. */
  private final int[] values;

  private final Spelling[] spellings;
  private final boolean[] leftOut;
  private final boolean[] competing;
  private final int size;

  Atoms(int size) {
    this.size = size;
    this.values = new int[Atom.COUNT * size];
    this.spellings = new Spelling[size];
    this.leftOut = new boolean[size];
    this.competing = new boolean[size];
  }

  int size() {
    return size;
  }

  int value(Atom atom, int i) {
    return values[i * Atom.COUNT + atom.ordinal()];
  }

  int value(int atom, int i) {
    return values[i * Atom.COUNT + atom];
  }

  void set(Atom atom, int i, int value) {
    values[i * Atom.COUNT + atom.ordinal()] = value;
  }

  void set(Spelling spelling, int i) {
    spellings[i] = spelling;
    System.arraycopy(spelling.values(), 0, values, i * Atom.COUNT, Atom.SPELT);
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
