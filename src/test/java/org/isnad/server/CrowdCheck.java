package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Many who hold a connection and do nothing with it. It takes a minute or two, so {@code .ci/long}
 * runs it: {@code ./mvnw test -Dtest=CrowdCheck}.
 */
class CrowdCheck {
  private static final int IDLE_MILLIS = 30_000;
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

  private final List<Wire> crowd = new ArrayList<>();

  @AfterEach
  void goHome() throws Exception {
    for (var wire : crowd) {
      wire.close();
    }
  }

  private void gather(int port, int many, String sent) throws Exception {
    for (int i = 0; i < many; i++) {
      var wire = new Wire(port);
      wire.send(sent);
      crowd.add(wire);
    }
  }

  private static int port(Ask ask) {
    return ask.request("/").build().uri().getPort();
  }

  private static void answersSoon(Ask ask, String path) throws Exception {
    long begin = System.nanoTime();
    assertThat(Ask.send(ask.request(path)).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void a_thousand_who_say_nothing_keep_nobody_out_and_are_sent_away() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      gather(port(ask), 500, "");
      gather(port(ask), 500, "GET /health" + HOST + "X-Slow: ");
      for (int i = 0; i < 20; i++) {
        answersSoon(ask, "/health");
        answersSoon(ask, "/sparql?query=" + Ask.encode("ASK { ?s ?p ?o }"));
      }
      Thread.sleep(IDLE_MILLIS);
      for (var wire : crowd) {
        wire.rest();
        assertThat(wire.isClosedWithin(5_000)).isTrue();
      }
    }
  }

  /** A thread waits for each body. */
  @Test
  void three_hundred_bodies_that_do_not_come_keep_nobody_out() throws Exception {
    try (var ask = new Ask(Limits.usual())) {
      var head =
          "POST /sparql"
              + HOST
              + "Content-Type: application/sparql-query\r\nContent-Length: 900\r\n";
      gather(port(ask), 300, head + "\r\nA");
      Thread.sleep(1_000);
      answersSoon(ask, "/health");
      Thread.sleep(IDLE_MILLIS);
      assertThat(crowd.get(0).rest()).contains("HTTP/1.1 408", "did not come");
      for (var wire : crowd) {
        wire.rest();
        assertThat(wire.isClosedWithin(5_000)).isTrue();
      }
    }
  }

  @Test
  void a_body_that_trickles_is_cut_off() throws Exception {
    try (var inlet = new Inlet()) {
      var token = "Authorization: Bearer " + Inlet.TOKEN + "\r\nContent-Type: text/plain\r\n";
      var type = "Content-Type: application/sparql-query\r\n";
      int port = inlet.request("/").build().uri().getPort();
      gather(port, 1, "POST /sparql" + HOST + type + "Content-Length: 900\r\n\r\nA");
      gather(port, 1, "POST /articles" + HOST + token + "Content-Length: 900\r\n\r\nA");
      gather(port, 1, "POST /extract" + HOST + token + "Content-Length: 900\r\n\r\nA");
      for (int i = 0; i < 3; i++) {
        Thread.sleep(1_500);
        for (var wire : crowd) {
          wire.trickle();
        }
      }
      for (var wire : crowd) {
        assertThat(wire.rest()).startsWith("HTTP/1.1 408").contains("too slowly");
      }
    }
  }

  @Test
  void readers_who_do_not_read_hold_a_turn_no_longer_than_a_query_and_a_pause() throws Exception {
    var limits = new Limits(Duration.ofSeconds(2), 16, 1 << 20, 0, 70);
    try (var ask = new Ask(limits)) {
      var rows = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
      gather(port(ask), 16, "GET /sparql?query=" + Ask.encode(rows) + HOST + "\r\n");
      Thread.sleep(1_000);
      answersSoon(ask, "/health");
      long begin = System.nanoTime();
      while (Ask.send(ask.get("ASK { ?s ?p ?o }")).statusCode() != 200) {
        assertThat(System.nanoTime() - begin).isLessThan(Duration.ofSeconds(40).toNanos());
        Thread.sleep(500);
      }
    }
  }
}
