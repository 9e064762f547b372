package org.isnad.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Collects triples, each once: subjects in the order they came, all of one subject together. */
final class Triples {
  private static final int CONFIDENCE_DIGITS = 3;

  private final Map<Node, SubjectTriples> bySubject = new LinkedHashMap<>();

  void add(Node subject, Node predicate, Node object) {
    bySubject
        .computeIfAbsent(subject, s -> new SubjectTriples())
        .add(Triple.create(subject, predicate, object));
  }

  void add(Node subject, Node predicate, Collection<Node> objects) {
    objects.forEach(object -> add(subject, predicate, object));
  }

  boolean describes(Node subject) {
    return bySubject.containsKey(subject);
  }

  /** The types of each subject first. */
  List<Triple> list() {
    List<Triple> list = new ArrayList<>();
    bySubject.values().forEach(triples -> triples.addTo(list));
    return list;
  }

  static Node string(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node text(String value, String language) {
    return NodeFactory.createLiteralLang(value, language);
  }

  static Node typed(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }

  static Node date(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node offset(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A confidence from 0 to 1, rounded; always with a point, as xsd:decimal is written. */
  static Node confidence(double value) {
    var rounded =
        BigDecimal.valueOf(Math.max(0, Math.min(1, value)))
            .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    var plain = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return typed(plain.toPlainString(), XSDDatatype.XSDdecimal);
  }
}
