package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.isnad.store.Prefixes;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where Jena looks at nothing but its work, a query is stopped all the same. */
class StopTest {
  private static final String LETTERS = "'" + "a".repeat(60) + "b'";
  private static final Limits SHORT = new Limits(Duration.ofSeconds(1), 2, 100_000, 0, 70);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { ?s rdfs:label ?l FILTER REGEX(CONCAT(STR(?l), TEXT), '(?:a+)+?c$') }",
        "ASK { FILTER REGEX(TEXT, '(?:a+)+?c$') }",
        "ASK { FILTER REGEX(TEXT, '(?:A+)+?C$', 'i') }",
        "ASK { FILTER <http://www.w3.org/2005/xpath-functions#matches>(TEXT, '(?:a+)+?c$') }",
        "SELECT (REPLACE(CONCAT(STR(?l), TEXT), '(?:a+)+?c$', 'x') AS ?r) { ?s rdfs:label ?l }",
        "SELECT (COUNT(REGEX(CONCAT(STR(?l), TEXT), '(?:a+)+?c$')) AS ?n) { ?s rdfs:label ?l }",
        "ASK { ?s ?p ?o OPTIONAL { ?s rdfs:label ?l FILTER REGEX(CONCAT(?l, TEXT), '(?:a+)+?c$') } }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?l FILTER REGEX(CONCAT(?l, TEXT), '(?:a+)+?c$') } }",
        "SELECT ?s { ?s rdfs:label ?l } ORDER BY REGEX(CONCAT(?l, TEXT), '(?:a+)+?c$')",
        "SELECT ?s { ?s rdfs:label ?l } GROUP BY ?s (REGEX(CONCAT(?l, TEXT), '(?:a+)+?c$') AS ?x)",
        "SELECT ?s { { SELECT * { ?s rdfs:label ?l FILTER REGEX(CONCAT(?l, TEXT), '(?:a+)+?c$') } } }",
      })
  void a_pattern_that_does_not_end_is_stopped_at_the_limit(String query) throws Exception {
    try (var ask = new Ask(SHORT)) {
      var begin = System.nanoTime();
      var answer = Ask.send(ask.get(query.replace("TEXT", LETTERS)));

      assertThat(answer.body()).contains("longer than 1 s");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void patterns_find_and_replace_as_the_standard_says() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var query =
          "SELECT (REPLACE('abracadabra', 'a(.)', 'a$1$1') AS ?a)"
              + " (REPLACE('ABC'@ar, 'b', 'x', 'i') AS ?b) (REGEX('a.c', '.C', 'iq') AS ?c)"
              + " (REGEX('abc', '^B', 'i') AS ?d) (REGEX('a\\nb', '^b', 'm') AS ?e)"
              + " (COALESCE(REGEX(<urn:x>, 'x'), 'fault') AS ?f) {}";

      assertThat(Ask.send(ask.get(query).header("Accept", "text/csv")).body().strip())
          .endsWith("abbraccaddabbra,AxC,true,false,true,fault");
    }
  }

  @Test
  void a_pattern_too_deep_for_a_text_is_a_fault() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var text = "'" + "ab".repeat(20_000) + "'";
      var answer = Ask.send(ask.post("application/sparql-query", deep(text)));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("REGEX: too deep");
    }
  }

  private static String deep(String text) {
    return "ASK { ?s rdfs:label ?l FILTER REGEX(CONCAT(?l, " + text + "), '(ab|a|b)*x') }";
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "{", "!", "-"})
  void a_query_that_is_nested_too_deeply_is_a_fault(String open) throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var begin = open.equals("{") ? "ASK { " : "ASK { FILTER ";
      var query = begin + open.repeat(100_000);
      var answer = Ask.send(ask.post("application/sparql-query", query));

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(Ask.send(ask.get("ASK {}")).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CALL(<java:org.isnad.None>)",
        "<http://www.w3.org/2005/xpath-functions#apply>(<java:org.isnad.None>)",
        "<http://jena.apache.org/ARQ/function#wait>(100000)",
        "<http://jena.hpl.hp.com/ARQ/function#wait>(100000)",
        "<http://jena.apache.org/ARQ/function#print>('x')",
      })
  void what_runs_code_or_waits_is_off(String call) throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      assertThat(Ask.send(ask.get("SELECT (" + call + " AS ?x) {}")).statusCode()).isEqualTo(403);
      assertThat(Ask.send(ask.get("ASK { FILTER " + call + " }")).statusCode()).isIn(400, 403);
    }
  }

  @Test
  void a_split_by_a_pattern_is_off() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var split = "ASK { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }";

      assertThat(Ask.send(ask.get(split)).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void a_path_that_does_not_end_is_stopped_in_memory_and_on_disk() throws Exception {
    try (var memory = Store.inMemory(SharedLemmas.LEMMAS);
        var disk = Store.open(folder, SharedLemmas.LEMMAS, line -> {})) {
      for (var store : List.of(memory, disk)) {
        store.add(Quad.defaultGraphIRI, chain().iterator());

        assertThat(stops(store)).isTrue();
      }
    }
  }

  /** Each of 300 leads to a hundred others. */
  private static List<Quad> chain() {
    var quads = new ArrayList<Quad>();
    for (int i = 0; i < 300; i++) {
      for (int j = 1; j <= 100; j++) {
        int to = (i * 31 + j * 17) % 300;
        quads.add(SSE.parseQuad("(<urn:g> <urn:" + i + "> <urn:p> <urn:" + to + ">)"));
      }
    }
    return quads;
  }

  private static boolean stops(Store store) {
    var query = Prefixes.known().parse("ASK { <urn:0> ((<urn:p>*/<urn:p>)*/<urn:p>)* <urn:none> }");
    store.dataset().begin(TxnType.READ);
    try (var execution =
        QueryExecution.dataset(DatasetFactory.wrap(store.dataset()))
            .query(query)
            .timeout(500, TimeUnit.MILLISECONDS)
            .build()) {
      execution.execAsk();
      return false;
    } catch (QueryCancelledException stopped) {
      return true;
    } finally {
      store.dataset().end();
    }
  }
}
