package org.isnad.lexicon;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Names in their look-up form, to the numbers of those who bear them. Knows also the beginnings of
 * names, so that a reader stops where no name goes on.
 */
final class NameIndex {
  /** What a name is to its bearer. */
  enum Use {
    /** Means the bearer wherever it stands. */
    FULL,
    /** Means it after a fuller name. */
    SHORT,
    /** Is a common word too, and means it only after a word for its type (قرية السلام). */
    AFTER_TYPE_WORD;

    private static final int BITS = 2;
    private static final int MASK = (1 << BITS) - 1;

    /** A bearer and the use that the name is to it, in one number. */
    int of(int bearer) {
      return bearer << BITS | ordinal();
    }
  }

  /** In the numbers of {@code starts}: the name begins a longer one. */
  static final int BEGINNING = 1;

  /** In the numbers of {@code starts}: it is, or begins, a name that needs no word for its type. */
  static final int CERTAIN = 2;

  private static final int MARKS = 2;
  private static final int[] NONE = {};

  private final StringTable names;

  /** Where the uses of a name start, and its marks. */
  private final int[] starts;

  private final int[] uses;

  NameIndex(StringTable names, int[] starts, int[] uses) {
    this.names = names;
    this.starts = starts;
    this.uses = uses;
  }

  static int start(int use, int marks) {
    return use << MARKS | marks;
  }

  static NameIndex read(TableInput in) {
    return new NameIndex(StringTable.read(in), in.numbers(), in.numbers());
  }

  void write(TableOutput out) {
    names.write(out);
    out.numbers(starts);
    out.numbers(uses);
  }

  int size() {
    return names.size();
  }

  /** The number of a name or the beginning of one; -1 where it is none. */
  int find(String spelled) {
    return names.find(spelled);
  }

  StringTable names() {
    return names;
  }

  int marks(int name) {
    return starts[name] & (1 << MARKS) - 1;
  }

  /** The uses of a name in their order, of those bearers who have a new number. */
  int[] uses(int name, IntUnaryOperator renumbered) {
    int from = starts[name] >> MARKS;
    int to = starts[name + 1] >> MARKS;
    int[] renamed = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      int bearer = renumbered.applyAsInt(uses[i] >> Use.BITS);
      if (bearer >= 0) {
        renamed[count++] = bearer << Use.BITS | uses[i] & Use.MASK;
      }
    }
    return count == renamed.length ? renamed : Arrays.copyOf(renamed, count);
  }

  /** Numbers of those who bear a name so, in the order in which they were added. */
  int[] bearers(int name, Use use) {
    int from = starts[name] >> MARKS;
    int to = starts[name + 1] >> MARKS;
    if (from == to) {
      return NONE;
    }
    int[] bearers = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((uses[i] & Use.MASK) == use.ordinal()) {
        bearers[count++] = uses[i] >> Use.BITS;
      }
    }
    return count == 0 ? NONE : Arrays.copyOf(bearers, count);
  }

  /** Is a whole name, and not only the beginning of one. */
  boolean isBorne(int name) {
    return starts[name] >> MARKS < starts[name + 1] >> MARKS;
  }

  boolean isBeginning(int name) {
    return (starts[name] & BEGINNING) != 0;
  }

  boolean isCertain(int name) {
    return (starts[name] & CERTAIN) != 0;
  }
}
