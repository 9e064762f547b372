package org.isnad.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/** A way from a node to values, as {@code sh:path} tells it. */
@FunctionalInterface
interface Path {
  /** Each value once. */
  List<Node> values(Facts facts, Node focus);

  static Path along(Node predicate) {
    return (facts, focus) -> facts.values(focus, predicate);
  }

  /** {@code sh:inversePath} */
  static Path against(Node predicate) {
    return (facts, focus) -> facts.subjects(predicate, focus);
  }

  /** {@code sh:oneOrMorePath} */
  static Path repeated(Path step) {
    return (facts, focus) -> {
      Set<Node> reached = new LinkedHashSet<>();
      List<Node> ends = new ArrayList<>(step.values(facts, focus));
      for (int i = 0; i < ends.size(); i++) {
        if (reached.add(ends.get(i))) {
          ends.addAll(step.values(facts, ends.get(i)));
        }
      }
      return List.copyOf(reached);
    };
  }

  static Path sequence(List<Path> steps) {
    return (facts, focus) -> {
      Set<Node> ends = Set.of(focus);
      for (var step : steps) {
        Set<Node> next = new LinkedHashSet<>();
        ends.forEach(end -> next.addAll(step.values(facts, end)));
        ends = next;
      }
      return List.copyOf(ends);
    };
  }
}
