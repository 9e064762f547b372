package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would fill a small heap is stopped, and the server goes on. */
class GuardTest {
  private static final String MANY =
      "?a rdfs:label ?b . ?c rdfs:label ?d . ?e rdfs:label ?f . ?g rdfs:label ?h ."
          + " ?i rdfs:label ?j";

  private static SmallHeap server;

  @BeforeAll
  static void start() throws Exception {
    server = new SmallHeap(144);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  private static CompletableFuture<HttpResponse<String>> ask(String query) {
    var address = URI.create(server.address() + "/sparql?query=" + Ask.encode(query));
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a ?c ?e ?g ?i (COUNT(*) AS ?n) { MANY } GROUP BY ?a ?c ?e ?g ?i",
        "SELECT (GROUP_CONCAT(CONCAT(?b, ?d, ?f, ?h, ?j)) AS ?x) { MANY }",
        "SELECT (COUNT(DISTINCT CONCAT(?b, ?d, ?f, ?h, ?j)) AS ?n) { MANY }",
        "SELECT * { MANY } ORDER BY ?b ?d ?f ?h ?j"
      })
  void a_query_that_holds_too_much_is_stopped(String query) throws Exception {
    var answer = ask(query.replace("MANY", MANY)).get();

    assertThat(answer.body()).contains("memory is full");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(ask("ASK { ?s ?p ?o }").get().body()).contains("true");
    assertThat(server.isAlive()).isTrue();
  }

  @Test
  void texts_that_double_and_double_are_stopped() throws Exception {
    var doubled = new StringBuilder("SELECT (STRLEN(?b40) AS ?n) { ?s rdfs:label ?b0 ");
    for (int i = 0; i < 40; i++) {
      doubled.append("BIND(CONCAT(?b" + i + ", ?b" + i + ") AS ?b" + (i + 1) + ") ");
    }

    assertThat(ask(doubled + "}").get().statusCode()).isEqualTo(503);
    assertThat(ask("ASK { ?s ?p ?o }").get().body()).contains("true");
  }

  @Test
  void others_are_answered_while_greedy_ones_are_stopped() throws Exception {
    var greedy = "SELECT ?a ?c ?e ?g ?i { MANY } GROUP BY ?a ?c ?e ?g ?i".replace("MANY", MANY);
    var running = List.of(ask(greedy), ask(greedy), ask(greedy));
    int answered = 0;
    while (!running.stream().allMatch(CompletableFuture::isDone)) {
      var answer = ask("SELECT ?l { ?s rdfs:label ?l } ORDER BY ?l").get();
      assertThat(answer.statusCode()).isEqualTo(200);
      answered++;
    }

    assertThat(answered).isPositive();
    assertThat(running.stream().map(r -> r.join().statusCode())).containsOnly(503);
  }
}
