package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tells_of_each_article_what_became_of_it() throws Exception {
    try (var inlet = new Inlet()) {
      var lines =
          "{\"id\":\"a b\",\"text\":\"وصل الوفد.\",\"date\":\"2016-03-04\"}\nno\n"
              + "{\"id\":\"c\",\"text\":\"عاد الوفد.\"}\n";
      var answer = Ask.send(inlet.post("/articles?name=n.jsonl", "application/x-ndjson", lines));
      var told = JSON.readTree(answer.body());

      assertThat(told.get("created").asInt()).isEqualTo(2);
      assertThat(told.get("rejected").asInt()).isEqualTo(1);
      var first = told.get("articles").get(0);
      assertThat(first.get("source").asText()).isEqualTo("n.jsonl:1");
      assertThat(first.get("id").asText()).isEqualTo("a b");
      assertThat(first.get("iri").asText()).isEqualTo("https://w3id.org/isnad/data/article/a%20b");
      assertThat(first.get("page").asText()).isEqualTo("/article/a%20b");
      assertThat(first.get("triples").asInt()).isEqualTo(4);
      assertThat(first.has("problems")).isFalse();
      assertThat(told.get("articles").get(1).get("problems").get(0).get("reason").asText())
          .startsWith("not JSON");
      assertThat(told.get("articles").get(2).get("problems").get(0).get("reason").asText())
          .startsWith("no date");
    }
  }

  @Test
  void what_is_told_as_stored_is_found_at_once_and_gone_when_deleted() throws Exception {
    try (var inlet = new Inlet()) {
      var search = inlet.get("SELECT ?s { ?s text:query (isnad:content \"الهدوء\") }");
      var answer = Ask.send(inlet.post("/articles?id=a", TEXT, "عاد الهدوء"));
      assertThat(Ask.header(answer, "Location")).isEqualTo("/article/a");
      assertThat(Ask.send(search.copy()).body()).contains("article/a#statement-1");

      Ask.send(inlet.post("/articles?id=a", TEXT, "عاد القتال"));
      assertThat(Ask.send(search.copy()).body()).doesNotContain("article/a");

      var delete = inlet.request("/articles/a").header("Authorization", "bearer " + Inlet.TOKEN);
      assertThat(Ask.send(delete.DELETE()).statusCode()).isEqualTo(204);
      assertThat(Ask.send(inlet.request("/article/a")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void one_address_leads_to_the_other_with_what_was_asked() throws Exception {
    try (var inlet = new Inlet()) {
      Ask.send(inlet.post("/articles?id=%D8%A3", TEXT, "عاد الهدوء"));
      var other = Ask.send(inlet.request("/articles/%D8%A3?format=json"));
      assertThat(Ask.header(other, "Location")).isEqualTo("/article/%D8%A3?format=json");

      var article = JSON.readTree(Ask.send(inlet.request("/article/%D8%A3?format=json")).body());
      assertThat(article.get("id").asText()).isEqualTo("أ");
      assertThat(article.get("text").asText()).isEqualTo("عاد الهدوء");
      assertThat(article.get("iri").asText()).endsWith("/article/أ");
    }
  }

  @ParameterizedTest
  @CsvSource({"a/b, a%2Fb", "50%, 50%25", "a b, a%20b", "a+b, a+b"})
  void an_id_may_hold_what_a_path_must_encode(String id, String path) throws Exception {
    try (var inlet = new Inlet()) {
      var answer = Ask.send(inlet.post("/articles?id=" + Ask.encode(id), TEXT, "عاد الهدوء"));
      assertThat(Ask.header(answer, "Location")).isEqualTo("/article/" + path);
      var article = Ask.send(inlet.request("/article/" + path + "?format=json"));
      assertThat(JSON.readTree(article.body()).get("id").asText()).isEqualTo(id);
      var delete = inlet.request("/articles/" + path);
      delete.header("Authorization", "Bearer " + Inlet.TOKEN);
      assertThat(Ask.send(delete.DELETE()).statusCode()).isEqualTo(204);
    }
  }

  /** Each article says in its text and in its statement the same word. */
  @Test
  void readers_beside_writers_see_one_state_or_the_other() throws Exception {
    try (var inlet = new Inlet()) {
      Ask.send(inlet.post("/articles?id=a", TEXT, "عاد الهدوء"));
      var both =
          "SELECT ?c ?w { <https://w3id.org/isnad/data/article/a#statement-1> isnad:content ?c ."
              + " BIND(EXISTS { ?s text:query (isnad:content \"الهدوء\") } AS ?w)"
              + " FILTER EXISTS { ?t nif:isString ?all FILTER(STRENDS(?all, STR(?c))) } }";
      var writer = new Thread(() -> write(inlet));
      writer.start();
      Set<String> seen = new HashSet<>();
      while (writer.isAlive()) {
        seen.add(Ask.send(inlet.get(both)).body().replace("\r", "").strip());
      }
      writer.join();
      assertThat(seen).isSubsetOf("c,w\nالهدوء,true", "c,w\nالقتال,false").isNotEmpty();
    }
  }

  private static void write(Inlet inlet) {
    try {
      for (int i = 0; i < 60; i++) {
        var text = i % 2 == 0 ? "عاد القتال" : "عاد الهدوء";
        assertThat(Ask.send(inlet.post("/articles?id=a", TEXT, text)).statusCode()).isEqualTo(200);
      }
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A long article holds up neither a short one nor a reader. */
  @Test
  void extraction_does_not_hold_the_store() throws Exception {
    var long_ = new CountDownLatch(1);
    try (var inlet =
        new Inlet(
            article -> {
              await(article.id().equals("long") ? long_ : new CountDownLatch(0));
              return Inlet.read(article);
            })) {
      var slow =
          HttpClient.newHttpClient()
              .sendAsync(
                  inlet.post("/articles?id=long", TEXT, "عاد الهدوء").build(),
                  BodyHandlers.ofString());
      assertThat(Ask.send(inlet.post("/articles?id=short", TEXT, "عاد القتال")).statusCode())
          .isEqualTo(201);
      assertThat(slow.isDone()).isFalse();
      assertThat(Ask.send(inlet.request("/article/long")).statusCode()).isEqualTo(404);
      long_.countDown();
      assertThat(slow.join().statusCode()).isEqualTo(201);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void a_fault_of_ours_costs_one_article_and_no_other() throws Exception {
    try (var inlet =
        new Inlet(
            article -> {
              if (article.id().equals("r-1")) {
                throw new IllegalStateException("no such word");
              }
              return Inlet.read(article);
            })) {
      var lines = "{\"id\":\"r-1\",\"text\":\"وصل.\"}\n{\"id\":\"r-2\",\"text\":\"عاد.\"}\n";
      var answer = Ask.send(inlet.post("/articles", "application/x-ndjson", lines));

      assertThat(answer.statusCode()).isEqualTo(207);
      assertThat(answer.body()).contains("a fault of ours", "\"id\":\"r-2\"");
    }
  }

  @Test
  void many_are_written_and_told_in_their_order() throws Exception {
    try (var inlet = new Inlet()) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 450; i++) {
        lines.add("{\"id\":\"" + i + "\",\"text\":\"وصل الوفد " + i + ".\"}");
      }
      var answer = Ask.send(inlet.post("/articles", "application/jsonl", String.join("\n", lines)));
      var told = JSON.readTree(answer.body());

      assertThat(told.get("created").asInt()).isEqualTo(450);
      assertThat(told.get("articles").findValuesAsText("id")).startsWith("0", "1").endsWith("449");
      assertThat(Ask.send(inlet.get("SELECT (COUNT(?a) AS ?n) { ?a a isnad:Article }")).body())
          .contains("450");
    }
  }

  @Test
  void who_has_no_token_is_told_how_to_show_one() throws Exception {
    try (var inlet = new Inlet()) {
      var none = Ask.send(inlet.request("/articles/a").DELETE());
      assertThat(Ask.header(none, "WWW-Authenticate")).isEqualTo("Bearer realm=\"isnad\"");
      var basic = inlet.request("/articles/a").header("Authorization", "Basic " + Inlet.TOKEN);
      assertThat(Ask.header(Ask.send(basic.DELETE()), "WWW-Authenticate"))
          .contains("invalid_token");
    }
    try (var closed = Inlet.closed()) {
      assertThat(Ask.send(closed.request("/articles/a").DELETE()).body()).contains("--token");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fifteen-letters", "sixteen letters and a space", "كلمة-سرية-طويلة-جدا"})
  void a_token_that_is_short_or_no_word_is_refused(String text) {
    assertThatThrownBy(() -> Token.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
