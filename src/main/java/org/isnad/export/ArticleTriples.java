package org.isnad.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;

/** What the graph says of some subjects; each list in the order of IRIs, numbers by their value. */
final class ArticleTriples {
  /** Nodes in one order, whichever the store gives them in. */
  static final Comparator<Node> ORDER = Comparator.comparing(Node::toString, new NaturalOrder());

  private final Node name;
  private final Map<Node, Map<Node, Set<Node>>> values = new HashMap<>();

  /** Asked for again with every event. */
  private final Map<Node, List<Node>> members = new HashMap<>();

  ArticleTriples(Node name, Iterator<Quad> quads) {
    this.name = name;
    quads.forEachRemaining(
        quad ->
            values
                .computeIfAbsent(quad.getSubject(), subject -> new HashMap<>())
                .computeIfAbsent(quad.getPredicate(), property -> new LinkedHashSet<>())
                .add(quad.getObject()));
  }

  Node name() {
    return name;
  }

  boolean describes(Node subject) {
    return values.containsKey(subject);
  }

  /** The subjects of a class. */
  List<Node> members(Node type) {
    return members.computeIfAbsent(type, this::subjects);
  }

  private List<Node> subjects(Node type) {
    List<Node> subjects = new ArrayList<>();
    values.forEach(
        (subject, known) -> {
          if (known.getOrDefault(Vocabulary.TYPE, Set.of()).contains(type)) {
            subjects.add(subject);
          }
        });
    subjects.sort(ORDER);
    return List.copyOf(subjects);
  }

  List<Node> all(Node subject, Node property) {
    List<Node> found =
        new ArrayList<>(values.getOrDefault(subject, Map.of()).getOrDefault(property, Set.of()));
    found.sort(ORDER);
    return found;
  }

  /** What properties say of subjects, the subjects in turn. */
  List<Node> all(Collection<Node> subjects, Node property) {
    return subjects.stream().flatMap(s -> all(s, property).stream()).distinct().toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return all(subject, property).stream().findFirst();
  }

  /** A literal's text, a term's local name; empty where there is none. */
  String text(Node subject, Node property) {
    return one(subject, property).map(ArticleTriples::text).orElse("");
  }

  static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : localName(value);
  }

  static String localName(Node term) {
    var iri = term.toString();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
