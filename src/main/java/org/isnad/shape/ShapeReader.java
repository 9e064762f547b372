package org.isnad.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads shapes from their graph. */
final class ShapeReader {
  /** Something in the shapes is beyond what is understood here. */
  static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String what) {
      super(what);
    }
  }

  private final Graph graph;

  ShapeReader(Graph graph) {
    this.graph = graph;
  }

  /** The shapes that are for some nodes; the others are part of them. */
  List<Shape> read() throws NotUnderstood {
    for (var triple : graph.find().toList()) {
      if (!Shacl.isUnderstood(triple.getPredicate())) {
        throw new NotUnderstood(triple.getPredicate().toString());
      }
    }
    if (graph.contains(Node.ANY, Facts.TYPE, RDFS.Class.asNode())) {
      throw new NotUnderstood("a shape that is a class");
    }
    Set<Node> subjects = new LinkedHashSet<>();
    for (var target : List.of("targetClass", "targetSubjectsOf")) {
      graph
          .find(Node.ANY, Shacl.term(target), Node.ANY)
          .forEachRemaining(triple -> subjects.add(triple.getSubject()));
    }
    List<Shape> shapes = new ArrayList<>();
    for (var subject : subjects) {
      shapes.add(shape(subject));
    }
    return shapes;
  }

  private Shape shape(Node subject) throws NotUnderstood {
    List<Constraint> constraints = new ArrayList<>();
    for (var triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
      if (Shacl.isConstraint(triple.getPredicate())) {
        constraints.add(constraint(triple));
      }
    }
    var path = optional(subject, "path");
    return new Shape(
        values(subject, "targetClass"),
        values(subject, "targetSubjectsOf"),
        path.isPresent() ? Optional.of(path(path.get())) : Optional.empty(),
        constraints);
  }

  private Constraint constraint(Triple triple) throws NotUnderstood {
    var object = triple.getObject();
    var name = Shacl.name(triple.getPredicate());
    return switch (name) {
      case "class" -> Constraint.type(object);
      case "datatype" ->
          Constraint.datatype(TypeMapper.getInstance().getSafeTypeByName(object.getURI()));
      case "disjoint" -> Constraint.disjoint(object);
      case "equals" -> Constraint.equalTo(object);
      case "hasValue" -> Constraint.hasValue(object);
      case "in" -> Constraint.in(Set.copyOf(list(object)));
      case "lessThan" -> Constraint.comparedWith(object, Order.LESS);
      case "lessThanOrEquals" -> Constraint.comparedWith(object, Order.LESS_OR_EQUAL);
      case "maxCount" -> Constraint.maxCount(number(object));
      case "maxInclusive" -> Constraint.compared(object, Order.LESS_OR_EQUAL);
      case "minCount" -> Constraint.minCount(number(object));
      case "minInclusive" -> Constraint.compared(object, Order.GREATER_OR_EQUAL);
      case "minLength" -> Constraint.minLength(number(object));
      case "or" -> Constraint.or(shapes(list(object)));
      case "pattern" -> Constraint.pattern(Pattern.compile(object.getLiteralLexicalForm()));
      case "property" -> Constraint.all(List.of(shape(object)));
      case "qualifiedValueShape" -> qualified(triple.getSubject(), object);
      case "sparql" -> sparql(object);
      case "uniqueLang" -> uniqueLanguage(object);
      default -> throw new NotUnderstood(name);
    };
  }

  private static Constraint uniqueLanguage(Node object) throws NotUnderstood {
    if (!object.getLiteralLexicalForm().equals("true")) {
      throw new NotUnderstood("uniqueLang " + object);
    }
    return Constraint.uniqueLanguage();
  }

  private Constraint qualified(Node subject, Node shape) throws NotUnderstood {
    if (graph.find(shape, Node.ANY, Node.ANY).toList().size() != 1) {
      throw new NotUnderstood("a qualified shape that is more than a list of values");
    }
    var least = optional(subject, "qualifiedMinCount");
    var most = optional(subject, "qualifiedMaxCount");
    return Constraint.qualified(
        Set.copyOf(list(one(shape, "in"))),
        least.isPresent() ? number(least.get()) : 0,
        most.isPresent() ? number(most.get()) : Integer.MAX_VALUE);
  }

  private Constraint sparql(Node constraint) throws NotUnderstood {
    var query = one(constraint, "select").getLiteralLexicalForm();
    return SparqlTwins.of(query).orElseThrow(() -> new NotUnderstood(query));
  }

  private List<Shape> shapes(List<Node> subjects) throws NotUnderstood {
    List<Shape> shapes = new ArrayList<>();
    for (var subject : subjects) {
      shapes.add(shape(subject));
    }
    return shapes;
  }

  private Path path(Node node) throws NotUnderstood {
    if (node.isURI()) {
      return Path.along(node);
    }
    var inverse = optional(node, "inversePath");
    if (inverse.isPresent() && inverse.get().isURI()) {
      return Path.against(inverse.get());
    }
    var repeated = optional(node, "oneOrMorePath");
    if (repeated.isPresent()) {
      return Path.repeated(path(repeated.get()));
    }
    List<Path> steps = new ArrayList<>();
    for (var step : list(node)) {
      steps.add(path(step));
    }
    return Path.sequence(steps);
  }

  private List<Node> list(Node head) throws NotUnderstood {
    List<Node> items = new ArrayList<>();
    for (var at = head; !at.equals(RDF.nil.asNode()); at = one(at, RDF.rest.asNode())) {
      items.add(one(at, RDF.first.asNode()));
    }
    return items;
  }

  private static int number(Node node) throws NotUnderstood {
    try {
      return Integer.parseInt(node.getLiteralLexicalForm());
    } catch (NumberFormatException malformed) {
      throw new NotUnderstood(node.toString());
    }
  }

  private Optional<Node> optional(Node subject, String term) {
    return values(subject, term).stream().findFirst();
  }

  private Node one(Node subject, String term) throws NotUnderstood {
    return one(subject, Shacl.term(term));
  }

  private Node one(Node subject, Node predicate) throws NotUnderstood {
    var triples = graph.find(subject, predicate, Node.ANY).toList();
    if (triples.size() != 1) {
      throw new NotUnderstood(subject + " " + predicate);
    }
    return triples.get(0).getObject();
  }

  private List<Node> values(Node subject, String term) {
    return graph.find(subject, Shacl.term(term), Node.ANY).mapWith(Triple::getObject).toList();
  }
}
