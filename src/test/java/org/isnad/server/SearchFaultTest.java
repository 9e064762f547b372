package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the endpoint says of words that can't be searched. */
class SearchFaultTest {
  private static Ask ask;

  @BeforeAll
  static void start() throws Exception {
    ask = new Ask(Limits.usual());
  }

  @AfterAll
  static void stop() {
    ask.close();
  }

  @Test
  void finds_and_marks_words() throws Exception {
    var answer =
        search("(?s ?score ?found) text:query (isnad:content 'هادئ OR هدوء' 'highlight:')");

    assertThat(answer).contains("↦هدوء↤ نسبي");
  }

  @Test
  void says_where_words_cant_be_read() throws Exception {
    var query = "SELECT ?s {\n  ?s text:query (isnad:content 'هدوء AND (نسبي') }";
    var answer = Ask.send(ask.get(query).header("Accept", "application/json"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("character 15 of the words هدوء AND (نسبي: they end too early")
        .contains("\"line\":2,\"column\":47");
  }

  @Test
  void says_which_properties_are_searched() throws Exception {
    var query = "SELECT ?s { ?s text:query (schema:headline 'هدوء') }";
    var answer = Ask.send(ask.get(query));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("schema.org/headline", "is not searched");
  }

  private static String search(String pattern) throws IOException, InterruptedException {
    var answer = Ask.send(ask.get("SELECT * { " + pattern + " }"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
