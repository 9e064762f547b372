package org.isnad.shape;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A shape and whom it is for.
 *
 * @param path absent for a node shape, whose value is the focus node itself
 */
record Shape(
    List<Node> targetClasses,
    List<Node> targetSubjects,
    Optional<Path> path,
    List<Constraint> constraints) {
  Shape {
    targetClasses = List.copyOf(targetClasses);
    targetSubjects = List.copyOf(targetSubjects);
    constraints = List.copyOf(constraints);
  }

  boolean isForSome() {
    return !targetClasses.isEmpty() || !targetSubjects.isEmpty();
  }

  /** Whether all whom it is for surely keep to it. */
  boolean holds(Facts facts) {
    return targetClasses.stream().allMatch(type -> holdAll(facts, facts.instances(type)))
        && targetSubjects.stream().allMatch(of -> holdAll(facts, facts.subjects(of)));
  }

  private boolean holdAll(Facts facts, Iterable<Node> focuses) {
    for (var focus : focuses) {
      if (!holds(facts, focus)) {
        return false;
      }
    }
    return true;
  }

  boolean holds(Facts facts, Node focus) {
    var values = path.map(p -> p.values(facts, focus)).orElseGet(() -> List.of(focus));
    for (var constraint : constraints) {
      if (!constraint.holds(facts, focus, values)) {
        return false;
      }
    }
    return true;
  }
}
