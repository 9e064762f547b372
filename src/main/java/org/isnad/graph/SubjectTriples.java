package org.isnad.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of one subject, each once. Most subjects have a handful, which need no hashing. */
final class SubjectTriples {
  private static final int FEW = 16;

  private final Node subject;
  private final List<Triple> triples = new ArrayList<>(FEW / 2);
  private Set<Triple> known = Set.of();

  SubjectTriples(Node subject) {
    this.subject = subject;
  }

  Node subject() {
    return subject;
  }

  void add(Triple triple) {
    if (triples.size() < FEW ? triples.contains(triple) : !known().add(triple)) {
      return;
    }
    triples.add(triple);
  }

  private Set<Triple> known() {
    if (known.isEmpty()) {
      known = new HashSet<>(triples);
    }
    return known;
  }

  /** The types first. */
  void addTo(List<Triple> list) {
    for (var triple : triples) {
      if (isType(triple)) {
        list.add(triple);
      }
    }
    for (var triple : triples) {
      if (!isType(triple)) {
        list.add(triple);
      }
    }
  }

  private static boolean isType(Triple triple) {
    return triple.getPredicate().equals(Vocabulary.TYPE);
  }
}
