package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationTest {
  private static final String NO_LABEL =
      "PREFIX sh: <http://www.w3.org/ns/shacl#> <urn:s> a sh:NodeShape ; sh:targetSubjectsOf"
          + " <https://w3id.org/isnad/ns#content> ; sh:property <urn:p> . <urn:p> sh:path"
          + " <urn:none> ; sh:minCount 1 .";

  private static final String ENDLESS = "(?:a+)+?c$";

  @TempDir private Path folder;

  @Test
  void says_that_it_is_well_and_what_it_holds() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var health = Ask.send(ask.request("/health"));

      assertThat(health.body()).contains("\"status\":\"up\"", "\"articles\":0", "\"triples\":41");
      assertThat(Ask.header(health, "ETag")).isEmpty();
    }
  }

  @Test
  void measures_requests_by_place_and_status() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      Ask.send(ask.get(Ask.ROWS));
      Ask.send(ask.get("SELECT"));
      // An answer is there a moment before its time is written down.
      Thread.sleep(300);
      var metrics = Ask.send(ask.request("/metrics")).body();

      assertThat(metrics)
          .contains(
              "isnad_triples{application=\"fuseki\"} 41.0", "isnad_articles", "quantile=\"0.95\"")
          .containsPattern("isnad_request_seconds_count\\{.*place=\"sparql\".*status=\"400\".*} 1")
          .containsPattern("isnad_request_seconds_count\\{.*place=\"sparql\".*status=\"200\".*} 1");
    }
  }

  @Test
  void writes_each_request_down() throws Exception {
    var log = folder.resolve("access.log");
    try (var store = Store.inMemory(SharedLemmas.LEMMAS);
        var server = Server.start(store, Settings.at("localhost", 0).logging(Optional.of(log)))) {
      var address = java.net.URI.create("http://localhost:" + server.port() + "/health");
      HttpClient.newHttpClient()
          .send(java.net.http.HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
    }

    assertThat(Files.readString(log)).contains("\"GET /health HTTP/1.1\" 200");
  }

  @Test
  void ends_after_the_answer_that_it_is_giving() throws Exception {
    var ask = new Ask(new Limits(Duration.ofSeconds(2), 2, 10_000, 0, 70));
    var running =
        HttpClient.newHttpClient().sendAsync(ask.get(Ask.ENDLESS).build(), BodyHandlers.ofString());
    Thread.sleep(500);
    ask.close();

    assertThat(running.get().statusCode()).isEqualTo(503);
    assertThat(running.get().body()).contains("longer than 2 s");
  }

  @Test
  void checks_the_store_against_shapes_that_are_sent() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var report = Ask.send(ask.shapes("/isnad/shacl", NO_LABEL));
      var none = Ask.send(ask.shapes("/isnad/shacl?graph=urn:none", NO_LABEL));
      var one = Ask.send(ask.shapes("/isnad/shacl?graph=https://example.org/a", NO_LABEL));

      assertThat(report.body()).contains("sh:conforms", "false", "statement-1");
      assertThat(one.body()).contains("statement-1");
      assertThat(none.statusCode()).isEqualTo(404);
    }
  }

  @Test
  void refuses_shapes_that_ask_sparql_or_are_none() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var sparql = NO_LABEL + " <urn:s> <http://www.w3.org/ns/shacl#sparql> <urn:q> .";

      assertThat(Ask.send(ask.shapes("/isnad/shacl", sparql)).statusCode()).isEqualTo(403);
      assertThat(Ask.send(ask.shapes("/isnad/shacl", "no turtle")).statusCode()).isEqualTo(400);
      assertThat(Ask.send(ask.shapes("/isnad/shacl", "x".repeat(1 << 21))).statusCode())
          .isEqualTo(413);
    }
  }

  /** Tried in vain, the pattern has more ways through forty letters than there are seconds. */
  @Test
  void a_pattern_that_never_ends_is_stopped() throws Exception {
    try (var ask = new Ask(new Limits(Duration.ofMillis(500), 2, 10_000, 0, 70))) {
      ask.add("(<urn:a> <urn:long> <urn:of> '" + "a".repeat(40) + "')");
      for (var shape : List.of(pattern(ENDLESS), within(ENDLESS))) {
        var answer = Ask.send(ask.shapes("/isnad/shacl", shape));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("longer than 0.5 s");
      }
      var other = Ask.send(ask.shapes("/isnad/shacl", pattern("^a+$")));
      assertThat(other.body()).contains("sh:conforms", "true");
      var missed = Ask.send(ask.shapes("/isnad/shacl", pattern("^b")));
      assertThat(missed.body()).contains("PatternConstraintComponent", "Does not match");
    }
  }

  @Test
  void a_faulty_or_too_deep_pattern_is_told() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      ask.add("(<urn:a> <urn:long> <urn:of> '" + "a".repeat(200_000) + "')");
      var faulty = Ask.send(ask.shapes("/isnad/shacl", pattern("(a")));
      assertThat(faulty.statusCode()).isEqualTo(400);
      assertThat(faulty.body()).contains("Not a pattern: Unclosed group");
      var deep = Ask.send(ask.shapes("/isnad/shacl", pattern("^(a|b)*$")));
      assertThat(deep.statusCode()).isEqualTo(400);
      assertThat(deep.body()).contains("too deep");
      var number = pattern("a").replace("sh:pattern 'a'", "sh:minCount 'a'");
      assertThat(Ask.send(ask.shapes("/isnad/shacl", number)).statusCode()).isEqualTo(400);
    }
  }

  private static String pattern(String pattern) {
    return "PREFIX sh: <http://www.w3.org/ns/shacl#> <urn:s> a sh:NodeShape ;"
        + " sh:targetSubjectsOf <urn:of> ; sh:property <urn:p> ."
        + " <urn:p> sh:path <urn:of> ; sh:pattern '"
        + pattern
        + "' .";
  }

  /** The same inside another shape. */
  private static String within(String pattern) {
    return pattern(pattern)
        .replace("<urn:of> ; sh:property", "<urn:of> ; sh:not <urn:q> . <urn:q> sh:property");
  }
}
