package org.isnad.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.isnad.catalog.ExampleQuery;
import org.isnad.catalog.Examples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor of queries, as a browser shows it. */
class EditorTest extends RoomTest {
  private static final String ROWS = ".yasr table:not([data-old]) tbody tr";

  @Override
  Path[] articles(Path folder) {
    var queries = Path.of("src/test/queries");
    return new Path[] {
      Path.of("seeds"), queries.resolve("denied-events"), queries.resolve("statements-by-act")
    };
  }

  @BeforeAll
  void open_the_editor() throws Exception {
    browser.show(address() + "/sparql");
    browser.await("document.querySelector('.CodeMirror')");
  }

  static Stream<String> questions() {
    return Examples.load().stream().map(ExampleQuery::name);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void a_question_that_is_chosen_is_answered_with_rows(String question) throws Exception {
    browser
        .driver()
        .executeScript(
            "document.querySelectorAll('.yasr table').forEach(t => t.dataset.old = 1);"
                + "const choice = document.getElementById('examples');"
                + "choice.value = arguments[0];"
                + "choice.dispatchEvent(new Event('change', {bubbles: true}))",
            question);
    browser.await("document.querySelector('" + ROWS + "')");
    browser.picture("question-" + question);

    assertThat(browser.driver().getCurrentUrl()).contains("#query=");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(to -> to.startsWith(address()));
  }

  @Test
  void a_faulty_query_is_marked_where_it_is() throws Exception {
    browser.show(
        address() + "/sparql?lang=en#query=SELECT%20%3Fs%20%7B%20%3Fs%20none%3Ax%20%3Fo%20%7D");
    browser.await("document.querySelector('.parseErrorIcon')");
    browser.await("document.querySelector('.errorResult')?.textContent.includes('column 16')");
    browser.picture("faulty");

    assertThat(browser.text(".errorResult")).contains("Unresolved prefixed name: none:x");
    assertThat(browser.complaints()).isNotEmpty().allMatch(c -> c.contains("400 (Bad Request)"));
  }

  @Test
  void a_link_that_holds_a_query_is_answered_at_once() throws Exception {
    browser.show(
        address() + "/sparql?lang=ar#query=SELECT%20%3Fs%20%7B%20%3Fs%20a%20isnad%3AState%20%7D");
    browser.await("document.querySelector('" + ROWS + "')");
    browser.picture("link-ar");

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.shows(".parseErrorIcon")).as("a prefix that is known is no fault").isFalse();
  }

  @Test
  void the_arabic_page_speaks_arabic() throws Exception {
    browser.show(
        address() + "/sparql?lang=ar#query=SELECT%20%3Fs%20%7B%20%3Fs%20a%20isnad%3AEvent%20%7D");
    browser.await("document.querySelector('" + ROWS + "')");
    browser.await("document.querySelector('.yasr_response_chip')?.textContent.includes('ثانية')");
    browser.picture("arabic");
    var english =
        "const root = document.getElementById('yasgui'); const said = [];"
            + "const data = '.CodeMirror, .CodeMirror-hints, tbody, thead, select, style';"
            + "const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);"
            + "while (walk.nextNode()) { const at = walk.currentNode.parentElement;"
            + "  if (at.checkVisibility() && !at.closest(data)) said.push(walk.currentNode.data); }"
            + "root.querySelectorAll('[title], [aria-label], [placeholder]').forEach(e => {"
            + "  if (e.checkVisibility() && !e.closest(data))"
            + "    ['title', 'aria-label', 'placeholder'].forEach(n => said.push(e.getAttribute(n) ?? '')) });"
            + "return said.filter(s => /[A-Za-z]{2,}/.test(s)).join(' | ')";

    var said = String.valueOf(browser.driver().executeScript(english));
    assertThat(said.replaceAll("[\\u2067\\u2069]", "").split(" \\| "))
        .as("names of SPARQL and HTTP alone")
        .containsOnly("GET", "POST", "Ask وSelect", "Construct وDescribe");
    assertThat(browser.complaints()).isEmpty();
  }
}
