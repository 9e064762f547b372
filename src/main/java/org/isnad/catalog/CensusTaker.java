package org.isnad.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.Vocabulary;

/** Goes through a store once, subject by subject, and counts. Inside a transaction. */
final class CensusTaker {
  private static final Node TYPE = RDF.type.asNode();

  private final DatasetGraph dataset;
  private final Map<Node, Tally> classes = new HashMap<>();
  private final Map<Node, Long> properties = new HashMap<>();
  private final Map<Node, Long> publishers = new HashMap<>();
  private final TreeSet<String> dates = new TreeSet<>();
  private final Set<String> programs = new TreeSet<>();
  private final Set<String> rules = new TreeSet<>();
  private final List<Quad> subject = new ArrayList<>();
  private long triples;

  private CensusTaker(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** How often the members of one class use each property. */
  private static final class Tally {
    private long members;
    private final Map<Node, Long> uses = new HashMap<>();
    private final Map<Node, Map<Node, Long>> datatypes = new HashMap<>();

    Census.Members members() {
      Map<Node, Census.Use> told = new HashMap<>();
      uses.forEach(
          (property, count) ->
              told.put(
                  property, new Census.Use(count, datatypes.getOrDefault(property, Map.of()))));
      return new Census.Members(members, told);
    }
  }

  /**
   * Counts.
   *
   * @param leftOut graphs that are not counted
   */
  static Census take(DatasetGraph dataset, Set<Node> leftOut) {
    var taker = new CensusTaker(dataset);
    for (var graphs = dataset.listGraphNodes(); graphs.hasNext(); ) {
      var graph = graphs.next();
      if (!leftOut.contains(graph)) {
        taker.count(graph);
      }
    }
    return taker.census();
  }

  private void count(Node graph) {
    for (var quads = dataset.find(graph, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
      var quad = quads.next();
      if (!subject.isEmpty() && !subject.get(0).getSubject().equals(quad.getSubject())) {
        countSubject();
      }
      subject.add(quad);
    }
    countSubject();
  }

  private void countSubject() {
    List<Tally> of = new ArrayList<>();
    for (var quad : subject) {
      if (quad.getPredicate().equals(TYPE)) {
        var tally = classes.computeIfAbsent(quad.getObject(), type -> new Tally());
        tally.members++;
        of.add(tally);
      }
    }
    for (var quad : subject) {
      triples++;
      properties.merge(quad.getPredicate(), 1L, Long::sum);
      of.forEach(tally -> count(tally, quad));
      note(quad);
    }
    subject.clear();
  }

  private static void count(Tally tally, Quad quad) {
    var property = quad.getPredicate();
    tally.uses.merge(property, 1L, Long::sum);
    if (quad.getObject().isLiteral()) {
      var type =
          org.apache.jena.graph.NodeFactory.createURI(quad.getObject().getLiteralDatatypeURI());
      tally.datatypes.computeIfAbsent(property, p -> new HashMap<>()).merge(type, 1L, Long::sum);
    }
  }

  private void note(Quad quad) {
    var property = quad.getPredicate();
    if (property.equals(Vocabulary.DATE_PUBLISHED)) {
      dates.add(quad.getObject().getLiteralLexicalForm());
    } else if (property.equals(Vocabulary.PUBLISHER)) {
      publishers.merge(quad.getObject(), 1L, Long::sum);
    } else if (property.equals(Vocabulary.PROGRAM_VERSION)) {
      programs.add(quad.getObject().getLiteralLexicalForm());
    } else if (property.equals(Vocabulary.RULES_VERSION)) {
      rules.add(quad.getObject().getLiteralLexicalForm());
    }
  }

  private Census census() {
    var members = classes.entrySet().stream();
    return new Census(
        triples,
        Optional.ofNullable(classes.get(Vocabulary.ARTICLE)).map(t -> t.members).orElse(0L),
        outlets(),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.first()),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.last()),
        List.copyOf(programs),
        List.copyOf(rules),
        members.collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().members())),
        properties);
  }

  private List<Census.Outlet> outlets() {
    List<Census.Outlet> outlets = new ArrayList<>();
    publishers.forEach(
        (outlet, articles) -> outlets.add(new Census.Outlet(outlet, labels(outlet), articles)));
    outlets.sort(
        Comparator.comparing(Census.Outlet::articles)
            .reversed()
            .thenComparing(outlet -> outlet.outlet().toString()));
    return outlets;
  }

  private List<Node> labels(Node outlet) {
    var quads = dataset.find(Node.ANY, outlet, Vocabulary.PREF_LABEL, Node.ANY);
    return Iter.iter(quads).map(Quad::getObject).distinct().toList();
  }
}
