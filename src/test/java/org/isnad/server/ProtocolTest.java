package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolTest {
  private static final String MANY = "SELECT ?s ?t { ?s rdfs:label ?l . ?t rdfs:label ?m }";

  @Test
  void asks_all_graphs_one_graph_and_the_graphs_that_a_request_names() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      ask.add("(<urn:other> <urn:s> <https://w3id.org/isnad/ns#content> 'قتال'@ar)");
      var all = Ask.send(ask.get(Ask.ROWS));
      var one = Ask.send(ask.get("SELECT ?c { GRAPH <urn:other> { ?s isnad:content ?c } }"));
      var named = "/sparql?default-graph-uri=urn:other&query=" + Ask.encode(Ask.ROWS);

      assertThat(all.body()).contains("هدوء", "قتال");
      assertThat(one.body()).contains("قتال").doesNotContain("هدوء");
      assertThat(Ask.send(ask.request(named)).body()).contains("قتال").doesNotContain("هدوء");
    }
  }

  @Test
  void packs_what_is_long() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var request = ask.get(MANY).header("Accept-Encoding", "gzip").build();
      var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());

      assertThat(Ask.header(answer, "Content-Encoding")).isEqualTo("gzip");
      try (var unpacked = new GZIPInputStream(answer.body())) {
        assertThat(new String(unpacked.readAllBytes())).contains("https://example.org/a#s39");
      }
    }
  }

  @Test
  void an_answer_holds_until_the_store_changes() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var tag = Ask.header(Ask.send(ask.get(Ask.ROWS)), "ETag");
      var again = Ask.send(ask.get(Ask.ROWS).header("If-None-Match", tag));
      var other = ask.get(Ask.ROWS).header("If-None-Match", tag).header("Accept", "text/csv");

      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(Ask.send(other).statusCode()).isEqualTo(200);
      ask.add("(<urn:other> <urn:s> <https://w3id.org/isnad/ns#content> 'قتال'@ar)");
      assertThat(Ask.send(ask.get(Ask.ROWS).header("If-None-Match", tag)).body()).contains("قتال");
    }
  }

  @Test
  void what_differs_each_time_has_no_tag() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      assertThat(Ask.header(Ask.send(ask.get("SELECT (NOW() AS ?t) {}")), "ETag")).isEmpty();
      assertThat(Ask.header(Ask.send(ask.get("SELECT ?s {")), "ETag")).isEmpty();
    }
  }

  @Test
  void pages_of_any_origin_may_read() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
      var answer = Ask.send(ask.get(Ask.ROWS).header("Origin", "https://example.org"));

      assertThat(Ask.header(answer, "Access-Control-Allow-Origin"))
          .isIn("*", "https://example.org");
      assertThat(Ask.header(answer, "Access-Control-Allow-Credentials")).isEmpty();
    }
  }

  @Test
  void one_query_that_never_ends_is_stopped_and_others_are_answered_meanwhile() throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofSeconds(2), 2, 10_000, 0, 70))) {
      var endless =
          HttpClient.newHttpClient()
              .sendAsync(ask.get(Ask.ENDLESS).build(), BodyHandlers.ofString());

      assertThat(Ask.send(ask.get(Ask.ROWS)).statusCode()).isEqualTo(200);
      assertThat(endless.isDone()).isFalse();
      assertThat(endless.get().statusCode()).isEqualTo(503);
      assertThat(endless.get().body()).contains("longer than 2 s");
    }
  }

  @Test
  void more_queries_than_the_limit_are_told_to_come_again() throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofSeconds(3), 1, 10_000, 0, 70))) {
      List<CompletableFuture<Integer>> codes = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        codes.add(
            HttpClient.newHttpClient()
                .sendAsync(ask.get(Ask.ENDLESS).build(), BodyHandlers.ofString())
                .thenApply(
                    answer ->
                        answer.statusCode() == 429 && Ask.header(answer, "Retry-After").equals("1")
                            ? 429
                            : answer.statusCode()));
      }

      assertThat(codes.stream().map(CompletableFuture::join)).containsOnlyOnce(503).contains(429);
    }
  }

  @Test
  void an_answer_that_can_t_be_finished_breaks_off() throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofMillis(400), 2, 10_000, 0, 70))) {
      var rows = Ask.ENDLESS.replace("(COUNT(*) AS ?many)", "*");

      assertThatThrownBy(() -> Ask.send(ask.get(rows))).isInstanceOf(IOException.class);
    }
  }

  @Test
  void an_answer_that_breaks_off_looks_broken_where_the_connection_is_closed_behind_it()
      throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofMillis(400), 2, 10_000, 0, 70))) {
      var rows = Ask.ENDLESS.replace("(COUNT(*) AS ?many)", "*");

      assertThat(ask.andClose("ASK {}")).contains("true").endsWith("\r\n0\r\n\r\n");
      assertThat(ask.andClose(rows))
          .startsWith("HTTP/1.1 200")
          .contains("Transfer-Encoding: chunked")
          .doesNotContain("\r\n0\r\n\r\n");
    }
  }

  @Test
  void sends_no_more_rows_than_the_limit() throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofSeconds(9), 2, 10_000, 5, 70))) {
      var csv = Ask.send(ask.get(MANY).header("Accept", "text/csv"));
      var fewer = Ask.send(ask.get(MANY + " LIMIT 2").header("Accept", "text/csv"));

      assertThat(csv.body().lines()).hasSize(6);
      assertThat(fewer.body().lines()).hasSize(3);
    }
  }

  @Test
  void a_form_without_a_declared_length_is_cut_off_too() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var body = ("query=ASK{}%23" + "x".repeat(1 << 21)).getBytes();
      var chunked =
          java.net.http.HttpRequest.BodyPublishers.ofInputStream(
              () -> new java.io.ByteArrayInputStream(body));
      var request =
          ask.request("/sparql")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(chunked);

      assertThat(Ask.send(request).statusCode()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT ?s { ?s ?p                 | 1 | 17 | the query ends too early",
        "SELECT ?s { ?s x:y ?o }           | 1 | 16 | Unresolved prefixed name: x:y",
        "SELECT ?س { ?س a isnad:Event } }  | 1 | 32 | unexpected }",
        "SELEC ?s                          | 1 | 6  | can't be read here: SELEC",
        "SELECT ?s { FILTER(?s = ) }       | 1 | 25 | unexpected )"
      })
  void says_where_a_query_is_faulty(String query, int line, int column, String problem)
      throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var answer = Ask.send(ask.get(query.strip()).header("Accept", "application/json"));
      var json = new ObjectMapper().readTree(answer.body());

      assertThat(json.get("line").asInt()).isEqualTo(line);
      assertThat(json.get("column").asInt()).isEqualTo(column);
      assertThat(json.get("detail").asText()).contains(problem);
    }
  }

  @Test
  void names_what_was_expected() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var answer = Ask.send(ask.get("SELECT ?s { FILTER(?s = ) }"));
      var update = Ask.send(ask.get("LOAD <http://example.org/>")).body();
      var prefix = Ask.send(ask.get("SELECT ?s { ?s x:y ?o }")).body();

      assertThat(answer.body()).contains("expected a name, a variable, an expression, a literal");
      assertThat(update).contains("unexpected load; expected BASE, PREFIX");
      assertThat(prefix).contains("column 16: Unresolved prefixed name: x:y");
    }
  }
}
