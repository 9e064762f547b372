package org.isnad.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;

/** Holds graphs against the shapes of {@code ontology/shapes.ttl}. For any number of threads. */
public final class Validator {
  static final String SHAPES = "https://w3id.org/isnad/shapes#";

  private final Shapes shapes;

  private Validator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** With the shapes that come with the program. */
  public static Validator load() {
    return new Validator(Shapes.parse(resource("/ontology/shapes.ttl")));
  }

  private static Graph resource(String path) {
    var in = Validator.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no resource " + path);
    }
    return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
  }

  /** The faults of an article's graph, with what it says of entities, in a fixed order. */
  public List<Violation> validate(ArticleGraph article) {
    var graph = GraphFactory.createDefaultGraph();
    article.triples().forEach(graph::add);
    article.descriptions().values().forEach(triples -> triples.forEach(graph::add));
    return validate(graph);
  }

  /** The faults of a graph by itself. */
  public List<Violation> validate(Graph graph) {
    return List.copyOf(new TreeSet<>(violations(graph)));
  }

  /**
   * The faults of a data set: of the default graph, and of each named graph together with what the
   * other graphs say of the nodes that it names.
   */
  public List<Violation> validate(DatasetGraph dataset) {
    var violations = new TreeSet<>(violations(dataset.getDefaultGraph()));
    for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
      violations.addAll(violations(closed(dataset, names.next())));
    }
    return List.copyOf(violations);
  }

  private static Graph closed(DatasetGraph dataset, Node name) {
    var graph = GraphFactory.createDefaultGraph();
    Deque<Node> unseen = new ArrayDeque<>();
    dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> add(q, graph, unseen));
    while (!unseen.isEmpty()) {
      var node = unseen.pop();
      if (!graph.contains(node, Node.ANY, Node.ANY)) {
        var elsewhere = dataset.find(Node.ANY, node, Node.ANY, Node.ANY);
        elsewhere.forEachRemaining(quad -> add(quad, graph, unseen));
      }
    }
    return graph;
  }

  private static void add(Quad quad, Graph graph, Deque<Node> unseen) {
    Triple triple = quad.asTriple();
    graph.add(triple);
    if (triple.getObject().isURI() && !triple.getPredicate().equals(Vocabulary.TYPE)) {
      unseen.push(triple.getObject());
    }
  }

  private Collection<Violation> violations(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(Validator::violation)
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    var source = entry.source();
    return new Violation(
        source.isURI() ? source.getURI().replace(SHAPES, "") : source.toString(),
        entry.focusNode().toString(),
        Optional.ofNullable(entry.value()).map(FmtUtils::stringForNode),
        message(entry, "en"),
        message(entry, "ar"));
  }

  private static String message(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(m -> m.getLiteralLanguage().toLowerCase(Locale.ROOT).equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(entry.message());
  }
}
