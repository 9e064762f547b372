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
    AFTER_TYPE_WORD;

    private static final int BITS = 2;
    private static final int MASK = (1 << BITS) - 1;

    /** A bearer and the use that the name is to it, in one number. */
    private int of(int bearer) {
      return bearer << BITS | ordinal();
    }
  }

  /** A name or the beginning of one. */
  static final class Node {
    private static final int[] NONE = {};
    private int[] uses = NONE;
    private boolean beginning;
    private boolean certain;

    /** Numbers of those who bear it so, in the order in which they were added. */
    int[] bearers(Use use) {
      int[] bearers = new int[uses.length];
      int count = 0;
      for (int each : uses) {
        if ((each & Use.MASK) == use.ordinal()) {
          bearers[count++] = each >> Use.BITS;
        }
      }
      return count == 0 ? NONE : Arrays.copyOf(bearers, count);
    }

    boolean isBorne() {
      return uses.length > 0;
    }

    boolean isBeginning() {
      return beginning;
    }

    /** It is, or begins, a name that needs no word for its type. */
    boolean isCertain() {
      return certain;
    }

    private void add(int use) {
      for (int known : uses) {
        if (known == use) {
          return;
        }
      }
      uses = Arrays.copyOf(uses, uses.length + 1);
      uses[uses.length - 1] = use;
    }
  }

  private final Map<String, Node> nodes;

  NameIndex(int expected) {
    nodes = new HashMap<>(expected * 2);
  }

  void add(String spelled, int bearer, Use use) {
    boolean certain = use != Use.AFTER_TYPE_WORD;
    for (int i = spelled.indexOf(' '); i > 0; i = spelled.indexOf(' ', i + 1)) {
      var beginning = node(spelled.substring(0, i));
      beginning.beginning = true;
      beginning.certain |= certain;
    }
    var node = node(spelled);
    node.certain |= certain;
    node.add(use.of(bearer));
  }

  private Node node(String spelled) {
    var node = nodes.get(spelled);
    if (node == null) {
      node = new Node();
      nodes.put(spelled, node);
    }
    return node;
  }

  @Nullable Node find(String spelled) {
    return nodes.get(spelled);
  }
}
