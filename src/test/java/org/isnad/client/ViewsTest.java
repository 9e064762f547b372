package org.isnad.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The ways in which the editor shows an answer, in both languages. */
class ViewsTest extends RoomTest {
  @Override
  Path[] articles(Path folder) {
    return new Path[] {Path.of("seeds")};
  }

  @ParameterizedTest
  @CsvSource({
    "places-on-a-map, map, .map .point, ar",
    "places-on-a-map, map, .map .point, en",
    "places-on-a-map, chart, .bars .bar, ar",
    "events-by-day, chart, .bars .bar, ar",
    "speakers, chart, .bars .bar, en",
    "events-by-day, timeline, .timeline .moment, ar",
    "events-by-day, timeline, .timeline .moment, en",
    "who-relays-whom, network, .network canvas, ar",
    "dyads, network, .network canvas, en",
    "who-said-what, response, .yasr .CodeMirror, ar",
    "who-said-what, table, .yasr tbody tr, ar"
  })
  void an_address_names_a_question_and_how_its_answer_is_shown(
      String question, String view, String part, String language) throws Exception {
    var query = Files.readString(Path.of("queries", question + ".rq"));
    browser.show("about:blank");
    browser.show(
        address() + "/sparql?lang=" + language + "#view=" + view + "&query=" + encode(query));
    browser.await("document.querySelector('" + part + "')");
    browser.picture(view + "-" + question + "-" + language);

    assertThat(browser.text(".yasr .select_" + view)).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(address -> address.startsWith(address()));
  }

  @Test
  void a_graph_is_shown_as_nodes_with_their_labels() throws Exception {
    var query = "CONSTRUCT { ?s isnad:speaker ?who } { ?s isnad:speaker ?who }";
    browser.show("about:blank");
    browser.show(address() + "/sparql?lang=ar#view=network&query=" + encode(query));
    browser.await("document.querySelector('.network canvas')");
    browser.picture("network-construct-ar");

    find(".network").sendKeys(Keys.ARROW_RIGHT);
    browser.await("document.querySelector('.told li')");
    assertThat(browser.text(".told")).contains("مصادر محلية في كفريا والفوعة");
    assertThat(browser.complaints()).isEmpty();
  }

  private static String encode(String query) {
    return URLEncoder.encode(query, UTF_8).replace("+", "%20");
  }
}
