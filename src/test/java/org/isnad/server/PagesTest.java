package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final String BASE = "https://w3id.org/isnad/data/";
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String ISNAD = "https://w3id.org/isnad/ns#";

  private static Ask ask;

  @BeforeAll
  static void serve() throws Exception {
    ask = new Ask(Limits.usual());
    add("entities", "entity/Q1", LABEL, "'سمير قاسم'@ar");
    add("entities", "entity/Q1", LABEL, "'Samir <b>Qasim</b>'@en");
    add("entities", "entity/Q1", "rdf:type", "<" + ISNAD + "Person>");
    add("entities", "entity/person/سمير", LABEL, "'سمير'@ar");
    add("article/1", "article/1", "rdf:type", "<" + ISNAD + "Article>");
    add("article/1", "article/1", "<https://schema.org/headline>", "'هدوء في المدينة'@ar");
    add("article/1", "article/1#s", "<" + ISNAD + "speaker>", "<" + BASE + "entity/Q1>");
    add("article/1", "article/1#s", "<" + ISNAD + "content>", "'إن الهدوء عاد'@ar");
    add("article/1", "article/1#s", "<" + ISNAD + "evidence>", "<" + BASE + "article/1#e>");
    add("article/1", "article/1#e", "<" + NIF + "beginIndex>", "7");
  }

  @AfterAll
  static void stop() {
    ask.close();
  }

  private static void add(String graph, String subject, String property, String object) {
    ask.add("(<" + BASE + graph + "> <" + BASE + subject + "> " + property + " " + object + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/rdf+xml, application/rdf+xml",
    "*/*, text/turtle"
  })
  void a_program_gets_what_is_said_of_an_entity(String accept, String type) throws Exception {
    var answer = Ask.send(ask.request("/entity/Q1").header("Accept", accept));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Ask.header(answer, "Content-Type")).startsWith(type);
    assertThat(answer.body()).contains("entity/Q1", "سمير قاسم");
  }

  @Test
  void a_person_sees_names_words_and_articles() throws Exception {
    var page = page("/entity/Q1?lang=ar&view=tables");

    assertThat(page("/entity/Q1?lang=ar").body())
        .contains(
            "<noscript><meta http-equiv=\"refresh\" content=\"0; url=?view=tables&amp;lang=ar\">")
        .doesNotContain("إن الهدوء عاد");
    assertThat(page.body())
        .contains("<html lang=\"ar\" dir=\"rtl\">", "سمير قاسم", "ما قاله", "إن الهدوء عاد")
        .contains("href=\"/article/1\"", "هدوء في المدينة", "href=\"/ns#Person\"");
  }

  @Test
  void what_a_text_says_is_never_markup() throws Exception {
    assertThat(page("/entity/Q1?lang=en").body())
        .contains("<h1 dir=\"auto\">Samir &lt;b&gt;Qasim&lt;/b&gt;</h1>")
        .doesNotContain("<b>");
  }

  @Test
  void an_article_without_its_text_says_so_and_shows_the_rest() throws Exception {
    assertThat(page("/article/1?lang=en").body())
        .contains("The text of this article is not kept here", "هدوء في المدينة", "إن الهدوء عاد");
  }

  @Test
  void an_article_is_its_whole_graph() throws Exception {
    var turtle = Ask.send(ask.request("/article/1").header("Accept", "text/turtle")).body();

    assertThat(turtle).contains("article/1#s", "إن الهدوء عاد");
    assertThat(page("/article/1?lang=ar").body()).contains("إن الهدوء عاد", "سمير قاسم");
  }

  @Test
  void arabic_in_an_address_may_be_encoded() throws Exception {
    assertThat(page("/entity/person/%D8%B3%D9%85%D9%8A%D8%B1").body()).contains("سمير");
  }

  @Test
  void what_nobody_knows_is_not_found() throws Exception {
    assertThat(page("/entity/Q2").statusCode()).isEqualTo(404);
  }

  @Test
  void a_term_is_told_with_its_meaning_an_example_and_a_question() throws Exception {
    var page = page("/ns?lang=en").body();
    var term = page.substring(page.indexOf("<section id=\"UnnamedSource\">"));
    term = term.substring(0, term.indexOf("</section>"));

    assertThat(term).contains("Somebody who speaks and is not named", "مصدر أمني", "isnad:Agent");
    assertThat(term).contains("/sparql#query=");
    assertThat(Ask.send(ask.request("/ns")).body()).contains("isnad:UnnamedSource");
    assertThat(Ask.send(ask.request("/shapes")).body()).contains("sh:NodeShape");
  }

  @Test
  void a_shape_is_told_with_what_it_demands() throws Exception {
    var page = page("/shapes?lang=ar").body();
    var shape = page.substring(page.indexOf("<section id=\"Article\">"));
    shape = shape.substring(0, shape.indexOf("</section>"));

    assertThat(shape).contains("isnad:Article", "للمقال معرّف واحد.", "id=\"article-identifier\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ns", "/shapes", "/entity/Q1"})
  void a_page_loads_nothing_from_another_host(String path) throws Exception {
    var page = page(path);
    var policy = Ask.header(page, "Content-Security-Policy");

    assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("style=", "<script>", "src=\"http", "onclick");
  }

  @Test
  void the_first_page_says_what_is_there_in_two_languages() throws Exception {
    assertThat(page("/?lang=ar").body()).contains("dir=\"rtl\"", "المقالات", "من قال ماذا؟");
    assertThat(page("/?lang=en").body()).contains("dir=\"ltr\"", "articles", "Who said what?");
    var arabic = ask.request("/").header("Accept-Language", "ar-SY,ar;q=0.9,en;q=0.5");
    assertThat(Ask.send(arabic).body()).contains("<html lang=\"ar\"");
  }

  @Test
  void the_endpoint_is_an_editor_in_a_browser() throws Exception {
    var page = page("/sparql?lang=ar");
    var known = page.body().split("id=\"known\">")[1].split("</script>")[0];
    var data = new ObjectMapper().readTree(known);

    assertThat(data.get("queries").get("who-said-what").asText()).contains("SELECT ?speaker");
    assertThat(data.get("prefixes").get("isnad").asText()).isEqualTo(ISNAD);
    assertThat(data.get("classes").toString()).contains(ISNAD + "Statement");
    assertThat(data.get("properties").toString()).contains(ISNAD + "speaker");
    assertThat(Ask.header(page, "Content-Security-Policy")).doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style.css",
        "editor.css",
        "editor.js",
        "map.js",
        "yasgui.min.css",
        "yasgui.min.js"
      })
  void what_pages_load_is_in_the_program(String name) throws Exception {
    var file = Ask.send(ask.request("/web/" + name));

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Ask.header(file, "Content-Type")).startsWith("text/");
    assertThat(Ask.send(ask.request("/web/../isnad.properties")).statusCode()).isNotEqualTo(200);
  }

  private static HttpResponse<String> page(String path) throws Exception {
    return Ask.send(ask.request(path).header("Accept", BROWSER));
  }
}
