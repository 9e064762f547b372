package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdfconnection.RDFConnectionRemote;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.isnad.cli.ServedArticles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Libraries of other people ask the questions of {@code src/test/clients/questions.txt} and get
 * what {@code src/test/queries} expects. Clients in other languages do so in {@code
 * .ci/clients.py}.
 */
class ClientsTest {
  private static final String GRAPH =
      "PREFIX isnad: <https://w3id.org/isnad/ns#> CONSTRUCT { ?s isnad:speaker ?who }"
          + " { ?s isnad:speaker ?who }";

  private static ServedArticles served;

  @BeforeAll
  static void serve() throws IOException {
    served = new ServedArticles(Path.of("seeds"));
  }

  @AfterAll
  static void stop() throws IOException {
    served.close();
  }

  static Stream<String> questions() throws IOException {
    return Files.readAllLines(Path.of("src/test/clients/questions.txt")).stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void rdf4j_gets_the_answer(String question) throws IOException {
    var repository = new SPARQLRepository(endpoint());
    try (var connection = repository.getConnection();
        var answer = connection.prepareTupleQuery(query(question)).evaluate()) {
      List<List<String>> rows = new ArrayList<>();
      for (var row : answer) {
        rows.add(
            answer.getBindingNames().stream()
                .map(name -> row.hasBinding(name) ? row.getValue(name).stringValue() : "")
                .toList());
      }
      assertThat(rows).isEqualTo(expected(question));
    } finally {
      repository.shutDown();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void jena_s_http_client_gets_the_answer(String question) throws IOException {
    try (var execution =
        QueryExecutionHTTP.service(endpoint()).queryString(query(question)).build()) {
      assertThat(rows(execution.execSelect())).isEqualTo(expected(question));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void jena_s_connection_gets_the_answer(String question) throws IOException {
    try (var connection = RDFConnectionRemote.service(endpoint()).build();
        var execution = connection.query(query(question))) {
      assertThat(rows(execution.execSelect())).isEqualTo(expected(question));
    }
  }

  @Test
  void rdf4j_and_jena_read_the_same_graph() throws IOException {
    var repository = new SPARQLRepository(endpoint());
    try (var connection = repository.getConnection();
        var graph = connection.prepareGraphQuery(GRAPH).evaluate();
        var jena = QueryExecutionHTTP.service(endpoint()).queryString(GRAPH).build()) {
      var theirs = graph.stream().map(s -> s.getSubject() + " " + s.getObject()).toList();
      var model = jena.execConstruct();

      assertThat(theirs).isNotEmpty();
      assertThat(model.listStatements().mapWith(s -> s.getSubject() + " " + s.getObject()).toList())
          .containsExactlyInAnyOrderElementsOf(theirs);
    } finally {
      repository.shutDown();
    }
  }

  private static String endpoint() {
    return served.address() + "/sparql";
  }

  private static String query(String question) throws IOException {
    return Files.readString(Path.of("queries", question + ".rq"));
  }

  private static List<List<String>> expected(String question) throws IOException {
    try (InputStream csv = Files.newInputStream(Path.of("src/test/queries", question + ".csv"))) {
      var rows = rows(ResultSetMgr.read(csv, ResultSetLang.RS_CSV));
      assertThat(rows).isNotEmpty();
      return rows;
    }
  }

  private static List<List<String>> rows(ResultSet answer) {
    List<List<String>> rows = new ArrayList<>();
    answer.forEachRemaining(
        row ->
            rows.add(
                answer.getResultVars().stream()
                    .map(row::get)
                    .map(
                        node ->
                            node == null
                                ? ""
                                : node.isLiteral()
                                    ? node.asLiteral().getLexicalForm()
                                    : node.toString())
                    .toList()));
    return rows;
  }
}
