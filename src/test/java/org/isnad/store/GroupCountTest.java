package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted in an index is what Jena counts row by row. */
class GroupCountTest {
  @TempDir private Path folder;

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (int graph = 0; graph < 3; graph++) {
      for (int i = 0; i < 12 + graph; i++) {
        quads.add(
            SSE.parseQuad("(<urn:g" + graph + "> <urn:s" + i % 5 + "> <urn:p> <urn:o" + i + ">)"));
        quads.add(SSE.parseQuad("(<urn:g" + graph + "> <urn:s" + i + "> rdf:type <urn:A>)"));
        quads.add(SSE.parseQuad("(<urn:g0> <urn:s" + i + "> <urn:p> " + i % 4 + ")"));
      }
    }
    return quads;
  }

  private static List<String> answers(Store store, String query) {
    var dataset = store.dataset();
    dataset.begin(TxnType.READ);
    try (var execution =
        QueryExecution.dataset(DatasetFactory.wrap(dataset))
            .query(Prefixes.known().parse(query))
            .build()) {
      List<String> rows = new ArrayList<>();
      ResultSetFormatter.toList(execution.execSelect()).forEach(row -> rows.add("" + row));
      return rows.stream().sorted().toList();
    } finally {
      dataset.end();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
        "SELECT ?p (COUNT(?s) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?p",
        "SELECT ?c (COUNT(?s) AS ?n) { ?s a ?c } GROUP BY ?c",
        "SELECT ?s (COUNT(?c) AS ?n) (COUNT(*) AS ?m) { ?s a ?c } GROUP BY ?s ORDER BY ?n",
        "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p HAVING (COUNT(*) > 20)",
        "SELECT ?o (COUNT(*) AS ?n) { ?s <urn:p> ?o } GROUP BY ?o",
        "SELECT ?o (COUNT(*) AS ?n) { GRAPH <urn:g1> { ?s <urn:p> ?o } } GROUP BY ?o",
        "SELECT ?o (COUNT(*) AS ?n) { ?s <urn:none> ?o } GROUP BY ?o",
        "SELECT ?s { ?s <urn:p> ?o } GROUP BY ?s",
        "SELECT ?s (COUNT(DISTINCT ?o) AS ?n) { GRAPH ?g { ?s <urn:p> ?o } } GROUP BY ?s",
        "SELECT ?s (COUNT(?none) AS ?n) { ?s <urn:p> ?o } GROUP BY ?s",
        "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?s } GROUP BY ?s",
        "SELECT ?x (COUNT(*) AS ?n) { ?s <urn:p> ?o } GROUP BY (STR(?s) AS ?x)",
        "SELECT (COUNT(*) AS ?n) { ?s <urn:p> ?o }",
        "SELECT ?s ?n ?o { { SELECT ?s (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?s } ?s <urn:p> ?o }",
        "SELECT ?s ?n { ?s a ?d { SELECT ?s (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?s } }",
      })
  void counts_what_jena_counts(String query) throws Exception {
    try (var store = Store.open(folder, SharedLemmas.LEMMAS, line -> {})) {
      store.add(Quad.defaultGraphIRI, quads().iterator());
      var counted = answers(store, query);
      QC.setFactory(store.dataset().getContext(), OpExecutorTDB2.OpExecFactoryTDB);

      assertThat(counted).isEqualTo(answers(store, query));
    }
  }

  @Test
  void a_triple_of_several_graphs_counts_once() throws Exception {
    try (var store = Store.open(folder, SharedLemmas.LEMMAS, line -> {})) {
      store.add(Quad.defaultGraphIRI, quads().iterator());

      assertThat(answers(store, "SELECT ?c (COUNT(?s) AS ?n) { ?s a ?c } GROUP BY ?c"))
          .containsExactly("( ?c = <urn:A> ) ( ?n = 14 )");
      assertThat(answers(store, "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?c } } GROUP BY ?g"))
          .hasSize(3)
          .contains("( ?g = <urn:g1> ) ( ?n = 13 )");
    }
  }
}
