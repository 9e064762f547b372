package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code x.yaml} is an analysis, {@code x.ttl} what its graph says of each subject that stands
 * there; a subject without a type there must not be in the graph.
 */
class GraphCasesTest {
  private static final Path CASES = Path.of("src/test/cases/graph");
  private static final Iris IRIS = new Iris("https://example.org/");
  private static final Validator VALIDATOR = Validator.load();

  @ParameterizedTest
  @MethodSource("cases")
  void an_analysis_becomes_the_graph_beside_it(Path file) throws IOException {
    var example = GraphCase.read(file);
    var mapper =
        new GraphMapper(
            IRIS, example.knowledge(), Examples.EDITION, new Profile(example.mentions(), true));
    var mapped = mapper.map(example.analysis());
    var expected = RDFDataMgr.loadGraph(file.toString().replace(".yaml", ".ttl"));
    var actual = graph(mapped);
    var subjects = expected.stream().map(Triple::getSubject).collect(Collectors.toSet());
    var missing = lines(expected, subjects, expected.getPrefixMapping());
    var surplus = lines(actual, subjects, expected.getPrefixMapping());
    var both = new TreeSet<>(missing);
    both.retainAll(surplus);
    missing.removeAll(both);
    surplus.removeAll(both);
    assertThat(String.join("\n", surplus)).as(file + ": surplus triples").isEmpty();
    assertThat(String.join("\n", missing)).as(file + ": missing triples").isEmpty();
    assertThat(VALIDATOR.validate(mapped)).isEmpty();
  }

  private static Graph graph(ArticleGraph mapped) {
    var graph = GraphFactory.createDefaultGraph();
    mapped.triples().forEach(graph::add);
    mapped.descriptions().values().forEach(triples -> triples.forEach(graph::add));
    return graph;
  }

  private static Set<String> lines(Graph graph, Set<Node> subjects, PrefixMapping prefixes) {
    return graph.stream()
        .filter(triple -> subjects.contains(triple.getSubject()))
        .map(triple -> line(triple, prefixes))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Triple triple, PrefixMapping prefixes) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> node.toString(prefixes))
        .collect(Collectors.joining(" "));
  }

  static Stream<Path> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }
}
