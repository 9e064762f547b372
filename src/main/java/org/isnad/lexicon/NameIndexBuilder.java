package org.isnad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

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

  private static final Node NONE = new Node();

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

  /**
   * What another index has, behind what was added here.
   *
   * @param renumbered the numbers that bearers there have here; negative for one that is none here
   */
  NameIndex before(NameIndex other, IntUnaryOperator renumbered) {
    var sorted = new TreeMap<>(nodes);
    var fresh = sorted.keySet().stream().filter(name -> other.find(name) < 0).toList();
    var names = other.names().with(fresh);
    Map<Integer, Node> here = new HashMap<>();
    sorted.forEach((name, node) -> here.put(names.find(name), node));
    var starts = new int[names.size() + 1];
    var uses = IntStream.builder();
    int next = 0;
    for (int name = 0; name < names.size(); name++) {
      var node = here.getOrDefault(name, NONE);
      boolean known = name < other.names().size();
      starts[name] = NameIndex.start(next, node.marks | (known ? other.marks(name) : 0));
      int[] behind = known ? other.uses(name, renumbered) : NONE.uses;
      IntStream.concat(IntStream.of(node.uses), IntStream.of(behind)).forEach(uses);
      next += node.uses.length + behind.length;
    }
    starts[names.size()] = NameIndex.start(next, 0);
    return new NameIndex(names, starts, uses.build().toArray());
  }
}
