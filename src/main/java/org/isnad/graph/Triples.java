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
  private static final int CONFIDENCE_STEPS = 1000;
  private static final double HALF = 0.5;
  private static final double NEAR = 1e-6;
  private static final List<Node> CONFIDENCES = confidences();

  private final Profile profile;
  private final Map<Node, SubjectTriples> bySubject = new LinkedHashMap<>();

  /** Most triples are of the same subject as the one before. */
  private SubjectTriples last = new SubjectTriples(Node.ANY);

  Triples() {
    this(Profile.FULL);
  }

  /** Leaves out what the profile does not keep. */
  Triples(Profile profile) {
    this.profile = profile;
  }

  void add(Node subject, Node predicate, Node object) {
    if (!profile.keeps(predicate, object)) {
      return;
    }
    if (subject != last.subject()) {
      last = bySubject.computeIfAbsent(subject, SubjectTriples::new);
    }
    last.add(Triple.create(subject, predicate, object));
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
    double bounded = Math.max(0, Math.min(1, value));
    double steps = bounded * CONFIDENCE_STEPS;
    boolean half = Math.abs(steps - Math.floor(steps) - HALF) < NEAR;
    // A half is told by the digits that the value is written with: 0.5225 is 0.523.
    return CONFIDENCES.get(half ? (int) Math.round(rounded(bounded)) : (int) Math.round(steps));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
        .movePointRight(CONFIDENCE_DIGITS)
        .doubleValue();
  }

  private static List<Node> confidences() {
    List<Node> nodes = new ArrayList<>();
    for (int step = 0; step <= CONFIDENCE_STEPS; step++) {
      var exact = BigDecimal.valueOf(step, CONFIDENCE_DIGITS).stripTrailingZeros();
      var plain = exact.scale() < 1 ? exact.setScale(1) : exact;
      nodes.add(typed(plain.toPlainString(), XSDDatatype.XSDdecimal));
    }
    return List.copyOf(nodes);
  }
}
