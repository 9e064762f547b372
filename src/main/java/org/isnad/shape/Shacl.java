package org.isnad.shape;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of SHACL that are understood here. */
final class Shacl {
  private static final String NAMESPACE = "http://www.w3.org/ns/shacl#";

  /** Say nothing of whether a graph conforms, or are read together with the others. */
  private static final Set<String> ASIDE =
      Set.of(
          "message",
          "declare",
          "namespace",
          "prefix",
          "prefixes",
          "select",
          "targetClass",
          "targetSubjectsOf",
          "path",
          "inversePath",
          "oneOrMorePath",
          "qualifiedMinCount",
          "qualifiedMaxCount");

  private static final Set<String> CONSTRAINTS =
      Set.of(
          "class",
          "datatype",
          "disjoint",
          "equals",
          "hasValue",
          "in",
          "lessThan",
          "lessThanOrEquals",
          "maxCount",
          "maxInclusive",
          "minCount",
          "minInclusive",
          "minLength",
          "or",
          "pattern",
          "property",
          "qualifiedValueShape",
          "sparql",
          "uniqueLang");

  private Shacl() {}

  static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(NAMESPACE);
  }

  static String name(Node term) {
    return term.getURI().substring(NAMESPACE.length());
  }

  static boolean isConstraint(Node node) {
    return isTerm(node) && CONSTRAINTS.contains(name(node));
  }

  static boolean isUnderstood(Node node) {
    return !isTerm(node) || ASIDE.contains(name(node)) || CONSTRAINTS.contains(name(node));
  }
}
