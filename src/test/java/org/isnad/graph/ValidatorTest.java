package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
  private static final Validator VALIDATOR = Validator.load();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_the_program_writes_conforms(boolean mentions) {
    var graph = Examples.mapper(mentions).map(Examples.everything("a"));
    assertThat(VALIDATOR.validate(graph)).isEmpty();
  }

  @Test
  void a_data_set_conforms_where_entities_have_a_graph_of_their_own() {
    assertThat(VALIDATOR.validate(dataset("1", "2"))).isEmpty();
  }

  @Test
  void a_fault_of_one_graph_is_told_once() {
    var dataset = dataset("1", "2");
    var syria = Examples.IRIS.known("Q858");
    dataset.add(Examples.IRIS.entities(), syria, Vocabulary.COUNTRY_CODE, Triples.string("Syria"));
    var violations = VALIDATOR.validate(dataset);
    assertThat(violations).extracting(Violation::shape).containsOnly("state-code");
    assertThat(violations).doesNotHaveDuplicates().hasSizeLessThan(3);
  }

  @Test
  void an_entity_that_nothing_describes_is_a_fault() {
    var dataset = dataset("1");
    dataset.removeGraph(Examples.IRIS.entities());
    assertThat(VALIDATOR.validate(dataset)).isNotEmpty();
  }

  @Test
  void triples_without_graphs_are_validated_as_one() {
    var dataset = DatasetGraphFactory.create();
    var bad = Path.of("ontology/examples/bad/event-reported.ttl");
    RDFDataMgr.read(dataset, bad.toUri().toString());
    assertThat(VALIDATOR.validate(dataset))
        .extracting(Violation::shape)
        .containsExactly("event-reported");
  }

  @Test
  void a_fault_is_one_line_with_place_reason_and_shape() {
    var bad = RDFDataMgr.loadGraph("ontology/examples/bad/state-code.ttl");
    assertThat(VALIDATOR.validate(bad).get(0))
        .hasToString(
            "https://example.org/entity/state: A state has at most one code, of two capital"
                + " letters. Not \"SYR\". [state-code]");
  }

  private static DatasetGraph dataset(String... ids) {
    var dataset = DatasetGraphFactory.create();
    for (var id : ids) {
      var graph = Examples.mapper(true).map(Examples.everything(id));
      graph.triples().forEach(t -> dataset.getGraph(graph.name()).add(t));
      var entities = dataset.getGraph(Examples.IRIS.entities());
      graph.descriptions().values().forEach(triples -> triples.forEach(entities::add));
    }
    return dataset;
  }
}
