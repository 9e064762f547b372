package org.isnad.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.FmtUtils;
import org.isnad.shape.Conformance;
import org.jspecify.annotations.Nullable;

/** Holds graphs against the shapes of {@code ontology/shapes.ttl}. For any number of threads. */
public final class Validator {
  static final String SHAPES = "https://w3id.org/isnad/shapes#";

  /** The shapes that demand words of the article. */
  private static final List<Node> WORDS =
      Stream.of("text-string", "span-anchor", "statement-content")
          .map(name -> NodeFactory.createURI(SHAPES + name))
          .toList();

  private final Graph graph;
  private final Optional<Conformance> conformance;
  private @Nullable Shapes shapes;

  private Validator(Graph graph) {
    this.graph = graph;
    this.conformance = Conformance.of(graph);
  }

  /** With the shapes that come with the program. */
  public static Validator load() {
    return load(Profile.FULL);
  }

  /** With those that demand no words where the profile leaves them out. */
  public static Validator load(Profile profile) {
    var shapes = resource("/ontology/shapes.ttl");
    if (!profile.text()) {
      WORDS.forEach(shape -> shapes.remove(shape, SHACL.minCount, Node.ANY));
    }
    return new Validator(shapes);
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
    List<Triple> triples = new ArrayList<>(article.triples());
    article.descriptions().values().forEach(triples::addAll);
    if (conforms(triples)) {
      return List.of();
    }
    var all = GraphFactory.createDefaultGraph();
    triples.forEach(all::add);
    return List.copyOf(new TreeSet<>(faults(all)));
  }

  private boolean conforms(Collection<Triple> triples) {
    return conformance.map(quick -> quick.isSure(triples)).orElse(false);
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
    return conforms(graph.find().toList()) ? List.of() : faults(graph);
  }

  private Collection<Violation> faults(Graph graph) {
    return ShaclValidator.get().validate(shapes(), graph).getEntries().stream()
        .map(Validator::violation)
        .toList();
  }

  /** Parsed when a graph first may not conform, which most runs never see. */
  private synchronized Shapes shapes() {
    if (shapes == null) {
      shapes = Shapes.parse(graph);
    }
    return shapes;
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
