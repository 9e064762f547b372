package org.isnad.graph;

import java.util.Optional;

/**
 * A fault that a shape finds in a graph.
 *
 * @param shape the shape's name, without its namespace
 * @param focus what is at fault
 * @param value the wrong value, where there is one
 */
public record Violation(
    String shape, String focus, Optional<String> value, String english, String arabic)
    implements Comparable<Violation> {
  @Override
  public int compareTo(Violation other) {
    return toString().compareTo(other.toString());
  }

  /** One line: where, what is wrong, and by which shape. */
  @Override
  public String toString() {
    return focus
        + ": "
        + english
        + value.map(v -> " Not " + v + ".").orElse("")
        + " ["
        + shape
        + "]";
  }
}
