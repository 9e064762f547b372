package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.shape.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick check lets nothing pass that the full one would stop. */
class ConformanceTest {
  private static final Graph SHAPES = RDFDataMgr.loadGraph("ontology/shapes.ttl");
  private static final Conformance CONFORMANCE = Conformance.of(SHAPES).orElseThrow();

  @ParameterizedTest
  @MethodSource("good")
  void is_sure_of_a_good_example(Path file) {
    assertThat(isSure(file)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void is_not_sure_of_a_bad_example(Path file) {
    assertThat(isSure(file)).isFalse();
  }

  @Test
  void is_not_sure_where_the_graph_has_subclasses_of_its_own() {
    var graph = RDFDataMgr.loadGraph("ontology/examples/good/event.ttl");
    var node = NodeFactory.createURI("https://example.org/a");
    graph.add(node, RDFS.subClassOf.asNode(), node);
    assertThat(CONFORMANCE.isSure(graph.find().toList())).isFalse();
  }

  @Test
  void leaves_shapes_to_the_full_check_that_demand_more_than_it_understands() {
    for (var term : new String[] {"not", "closed", "flags", "targetNode", "deactivated"}) {
      var shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
      var node = NodeFactory.createURI("http://www.w3.org/ns/shacl#" + term);
      shapes.add(node, node, node);
      assertThat(Conformance.of(shapes)).as(term).isEmpty();
    }
  }

  @Test
  void leaves_a_changed_query_to_the_full_check() {
    var shapes = RDFDataMgr.loadGraph("ontology/shapes.ttl");
    var select = NodeFactory.createURI("http://www.w3.org/ns/shacl#select");
    var triple = shapes.find(null, select, null).next();
    shapes.delete(triple);
    shapes.add(
        triple.getSubject(),
        select,
        NodeFactory.createLiteralString(triple.getObject().getLiteralLexicalForm() + " LIMIT 1"));
    assertThat(Conformance.of(shapes)).isEmpty();
  }

  private static boolean isSure(Path file) {
    return CONFORMANCE.isSure(RDFDataMgr.loadGraph(file.toString()).find().toList());
  }

  static Stream<Path> good() throws IOException {
    return files("good");
  }

  static Stream<Path> bad() throws IOException {
    return files("bad");
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (var files = Files.list(Path.of("ontology/examples", folder))) {
      return files.sorted().toList().stream();
    }
  }
}
