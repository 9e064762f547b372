package org.isnad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects names and who bears them. */
final class NameIndexBuilder {
  private static final class Node {
    private int[] uses = {};
    private int marks;

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

  private final Map<String, Node> nodes = new HashMap<>();

  void add(String spelled, int bearer, NameIndex.Use use) {
    int certain = use == NameIndex.Use.AFTER_TYPE_WORD ? 0 : NameIndex.CERTAIN;
    for (int i = spelled.indexOf(' '); i > 0; i = spelled.indexOf(' ', i + 1)) {
      node(spelled.substring(0, i)).marks |= NameIndex.BEGINNING | certain;
    }
    var node = node(spelled);
    node.marks |= certain;
    node.add(use.of(bearer));
  }

  private Node node(String spelled) {
    return nodes.computeIfAbsent(spelled, name -> new Node());
  }

  NameIndex build() {
    var sorted = new TreeMap<>(nodes);
    int[] starts = new int[sorted.size() + 1];
    int[] uses = new int[sorted.values().stream().mapToInt(node -> node.uses.length).sum()];
    int name = 0;
    int next = 0;
    for (var node : sorted.values()) {
      starts[name++] = NameIndex.start(next, node.marks);
      System.arraycopy(node.uses, 0, uses, next, node.uses.length);
      next += node.uses.length;
    }
    starts[name] = NameIndex.start(next, 0);
    return new NameIndex(StringTable.of(sorted.keySet()), starts, uses);
  }
}
