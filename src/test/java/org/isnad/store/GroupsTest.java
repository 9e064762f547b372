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
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Groups and distinct rows are those that Jena finds. */
class GroupsTest {
  @TempDir private Path folder;

  private static List<Quad> quads() {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var subject = "<urn:s" + i + ">";
      quads.add(SSE.parseQuad("(<urn:g> " + subject + " <urn:p> <urn:o" + i % 7 + ">)"));
      quads.add(SSE.parseQuad("(<urn:g> " + subject + " <urn:q> " + i % 3 + ")"));
      if (i % 4 == 0) {
        quads.add(SSE.parseQuad("(<urn:g> " + subject + " <urn:r> 'ع'@ar)"));
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
        "SELECT ?o ?n (COUNT(*) AS ?m) { ?s <urn:p> ?o ; <urn:q> ?n } GROUP BY ?o ?n",
        "SELECT ?o ?r (COUNT(?r) AS ?m) { ?s <urn:p> ?o OPTIONAL { ?s <urn:r> ?r } } GROUP BY ?o ?r",
        "SELECT ?s ?t (COUNT(*) AS ?m) { ?s <urn:p> ?o BIND(?s AS ?t) } GROUP BY ?s ?t",
        "SELECT ?x (SUM(?n) AS ?m) (MAX(?s) AS ?last) { ?s <urn:p> ?o ; <urn:q> ?n }"
            + " GROUP BY (STR(?o) AS ?x) HAVING (SUM(?n) > 4)",
        "SELECT ?o (SUM(?o) AS ?m) (GROUP_CONCAT(DISTINCT ?n) AS ?all) { ?s <urn:p> ?o ;"
            + " <urn:q> ?n } GROUP BY ?o",
        "SELECT ?o ?n { ?s <urn:p> ?o ; <urn:q> ?n } GROUP BY ?o ?n",
        "SELECT ?o (COUNT(*) AS ?m) { ?s <urn:none> ?o ; <urn:q> ?n } GROUP BY ?o",
        "SELECT (COUNT(*) AS ?m) (MIN(?o) AS ?first) { ?s <urn:none> ?o ; <urn:q> ?n }",
        "SELECT DISTINCT ?o ?n { ?s <urn:p> ?o ; <urn:q> ?n }",
        "SELECT DISTINCT ?o ?r { ?s <urn:p> ?o OPTIONAL { ?s <urn:r> ?r } } ORDER BY ?o",
        "SELECT (COUNT(*) AS ?m) { { SELECT DISTINCT ?o ?n { ?s <urn:p> ?o ; <urn:q> ?n } } }",
      })
  void are_those_of_jena(String query) throws Exception {
    try (var disk = Store.open(folder, SharedLemmas.LEMMAS, line -> {});
        var memory = Store.inMemory(SharedLemmas.LEMMAS)) {
      for (var store : List.of(disk, memory)) {
        store.add(Quad.defaultGraphIRI, quads().iterator());
      }
      var onDisk = answers(disk, query);
      var inMemory = answers(memory, query);
      QC.setFactory(disk.dataset().getContext(), OpExecutorTDB2.OpExecFactoryTDB);
      QC.setFactory(memory.dataset().getContext(), OpExecutor.stdFactory);

      assertThat(onDisk).isEqualTo(answers(disk, query));
      assertThat(inMemory).isEqualTo(answers(memory, query));
    }
  }

  /** All hashes of Jena's are the same here: with them, this takes minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s ?t (COUNT(*) AS ?n) { ?s <urn:p> ?o BIND(?s AS ?t) } GROUP BY ?s ?t",
        "SELECT DISTINCT ?s ?t { ?s <urn:p> ?o BIND(?s AS ?t) }"
      })
  void keys_of_two_equal_values_are_told_apart_soon(String query) {
    try (var store = Store.inMemory(SharedLemmas.LEMMAS)) {
      List<Quad> many = new ArrayList<>();
      for (int i = 0; i < 30_000; i++) {
        many.add(SSE.parseQuad("(<urn:g> <urn:s" + i + "> <urn:p> 1)"));
      }
      store.add(Quad.defaultGraphIRI, many.iterator());

      assertThat(answers(store, query)).hasSize(30_000);
    }
  }
}
