package org.isnad.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The triples of a small graph, found from either end. For one thread. */
final class Facts {
  static final Node TYPE = RDF.type.asNode();

  /** What is said of a node: few things, so that looking through them beats a map. */
  private static final class Description {
    private static final int MANY = 16;

    private final List<Node> predicates = new ArrayList<>();
    private final List<Node> objects = new ArrayList<>();
    private final Set<Triple> all = new HashSet<>();

    private boolean add(Triple triple) {
      if (!isNew(triple)) {
        return false;
      }
      predicates.add(triple.getPredicate());
      objects.add(triple.getObject());
      return true;
    }

    /** A graph is a set, also where it is written twice. */
    private boolean isNew(Triple triple) {
      if (objects.size() < MANY) {
        return !contains(triple.getPredicate(), triple.getObject());
      }
      if (all.isEmpty()) {
        for (int i = 0; i < objects.size(); i++) {
          all.add(Triple.create(triple.getSubject(), predicates.get(i), objects.get(i)));
        }
      }
      return all.add(triple);
    }

    private boolean contains(Node predicate, Node object) {
      for (int i = 0; i < objects.size(); i++) {
        if (isSame(predicates.get(i), predicate) && isSame(objects.get(i), object)) {
          return true;
        }
      }
      return false;
    }

    /** IRIs begin alike, so that their hashes differ sooner than their letters. */
    private static boolean isSame(Node one, Node other) {
      return one == other || (one.hashCode() == other.hashCode() && one.equals(other));
    }

    private List<Node> values(Node predicate) {
      List<Node> values = new ArrayList<>(2);
      for (int i = 0; i < objects.size(); i++) {
        if (isSame(predicates.get(i), predicate)) {
          values.add(objects.get(i));
        }
      }
      return values;
    }
  }

  private static final Description NOTHING = new Description();

  private final Map<Node, Description> bySubject = new HashMap<>();
  private final Map<Node, List<Node>> instances = new HashMap<>();
  private final Map<Node, Map<Node, List<Node>>> inverse = new HashMap<>();

  Facts(Iterator<Triple> triples) {
    while (triples.hasNext()) {
      var triple = triples.next();
      var described = bySubject.computeIfAbsent(triple.getSubject(), s -> new Description());
      if (described.add(triple) && triple.getPredicate().equals(TYPE)) {
        instances
            .computeIfAbsent(triple.getObject(), c -> new ArrayList<>())
            .add(triple.getSubject());
      }
    }
  }

  /** Each once, in the order of the triples. */
  List<Node> values(Node subject, Node predicate) {
    return bySubject.getOrDefault(subject, NOTHING).values(predicate);
  }

  boolean isA(Node node, Node type) {
    return bySubject.getOrDefault(node, NOTHING).contains(TYPE, type);
  }

  List<Node> instances(Node type) {
    return instances.getOrDefault(type, List.of());
  }

  /** The subjects that have {@code object} as a value. */
  List<Node> subjects(Node predicate, Node object) {
    return inverse(predicate).getOrDefault(object, List.of());
  }

  Set<Node> subjects(Node predicate) {
    Set<Node> subjects = new HashSet<>();
    inverse(predicate).values().forEach(subjects::addAll);
    return subjects;
  }

  private Map<Node, List<Node>> inverse(Node predicate) {
    return inverse.computeIfAbsent(predicate, this::invert);
  }

  private Map<Node, List<Node>> invert(Node predicate) {
    Map<Node, List<Node>> subjects = new HashMap<>();
    bySubject.forEach(
        (subject, described) ->
            described
                .values(predicate)
                .forEach(
                    object ->
                        subjects.computeIfAbsent(object, o -> new ArrayList<>()).add(subject)));
    return subjects;
  }
}
