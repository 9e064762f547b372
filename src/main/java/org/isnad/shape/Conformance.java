package org.isnad.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Whether a graph keeps to shapes, told many times sooner than by a full validation: it says
 * "surely" or "perhaps not", and only the second needs the validation that tells the faults. For
 * any number of threads.
 */
public final class Conformance {
  private static final Node SUBCLASS = RDFS.subClassOf.asNode();

  private final List<Shape> shapes;

  private Conformance(List<Shape> shapes) {
    this.shapes = shapes;
  }

  /** Empty where the shapes demand something that is not understood here. */
  public static Optional<Conformance> of(Graph shapes) {
    try {
      return Optional.of(new Conformance(new ShapeReader(shapes).read()));
    } catch (ShapeReader.NotUnderstood beyond) {
      return Optional.empty();
    }
  }

  /** True where the triples surely conform; false where they do not, or need a closer look. */
  public boolean isSure(Collection<Triple> triples) {
    // With subclasses a node may be of a type that is not written out.
    if (triples.stream().anyMatch(triple -> triple.getPredicate().equals(SUBCLASS))) {
      return false;
    }
    var facts = new Facts(new ArrayList<>(triples).iterator());
    return shapes.stream().allMatch(shape -> shape.holds(facts));
  }
}
