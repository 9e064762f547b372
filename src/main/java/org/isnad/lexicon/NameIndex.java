package org.isnad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    AFTER_TYPE_WORD
  }

  /** A name or the beginning of one. */
  static final class Node {
    private static final int[] NONE = {};
    private final int[][] bearers = {NONE, NONE, NONE};
    private boolean more;

    /** Numbers of the bearers, in the order in which they were added. */
    int[] bearers(Use use) {
      return bearers[use.ordinal()];
    }

    boolean isBeginning() {
      return more;
    }

    private void add(int bearer, Use use) {
      int[] old = bearers[use.ordinal()];
      for (int known : old) {
        if (known == bearer) {
          return;
        }
      }
      int[] grown = Arrays.copyOf(old, old.length + 1);
      grown[old.length] = bearer;
      bearers[use.ordinal()] = grown;
    }
  }

  private final Map<String, Node> nodes;

  NameIndex(int expected) {
    nodes = new HashMap<>(expected * 2);
  }

  void add(String spelled, int bearer, Use use) {
    for (int i = spelled.indexOf(' '); i > 0; i = spelled.indexOf(' ', i + 1)) {
      nodes.computeIfAbsent(spelled.substring(0, i), k -> new Node()).more = true;
    }
    nodes.computeIfAbsent(spelled, k -> new Node()).add(bearer, use);
  }

  @Nullable Node find(CharSequence spelled) {
    return nodes.get(spelled.toString());
  }
}
