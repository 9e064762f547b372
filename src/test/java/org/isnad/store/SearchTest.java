package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code text:query} answers: scores, snippets, limits, phrases, wildcards, faults. */
class SearchTest {
  private static final Iris IRIS = new Iris("https://example.org/");
  private static final Store STORE = Store.inMemory(Lemmas.ofLexicon());

  @BeforeAll
  static void fill() {
    STORE.replace(
        IRIS,
        List.of(
            article("1", "وصلت البراميل إلى سورية"),
            article("2", "سيطرت قوات الجيش على البلدة ثم سيطرت على الجبل"),
            article("3", "قال وزير الخارجية إن الجيش يسيطر على بلدة في سوريا"),
            article("4", "التقى وزراء خارجية الدول رئيس الوزراء")));
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "برميل; 1",
        "سوريا; 1 3",
        "سُورِيَّة; 1 3",
        "ســوريا; 1 3",
        "سيطرة الجيش; 2 3",
        "سيطر AND جيش; 2 3",
        "سيطر -سوريا; 2",
        "سيطر NOT سوريا; 2",
        "+سيطر +قوة; 2",
        "برميل OR وزراء; 1 3 4",
        "(برميل OR وزير) AND سوريا; 1 3",
        "'\"وزير الخارجية\"'; 3 4",
        "'\"وزير الجيش\"'; ''",
        "'\"وزير الجيش\"~5'; 3",
        "برام*; 1",
        "سيط*; 2",
        "الجب*; 2",
        "ب?اميل; 1",
        "الخارجيه; 3 4",
        "على; ''"
      })
  void finds(String words, String articles) {
    assertThat(ask("?s text:query (nif:isString ?words)", words, "s"))
        .containsExactlyInAnyOrderElementsOf(
            articles.isEmpty()
                ? List.of()
                : List.of(articles.split(" ")).stream()
                    .map(id -> "https://example.org/article/" + id + "#text")
                    .toList());
  }

  @Test
  void puts_the_best_first_where_it_is_asked_to() {
    var found = ask("(?s ?score) text:query (nif:isString ?words)", "سيطر", "s");

    assertThat(found.get(0)).isEqualTo("https://example.org/article/2#text");
  }

  @Test
  void marks_the_words_that_were_found_whatever_their_form() {
    assertThat(snippets("برميل")).containsExactly("وصلت [البراميل] إلى سورية");
    assertThat(snippets("سيطر AND جيش"))
        .containsExactlyInAnyOrder(
            "[سيطرت] قوات [الجيش] على البلدة ثم [سيطرت] على الجبل",
            "قال وزير الخارجية إن [الجيش يسيطر] على بلدة في سوريا");
    assertThat(snippets("\"وزير الخارجية\""))
        .containsExactlyInAnyOrder(
            "قال [وزير الخارجية] إن الجيش يسيطر على بلدة في سوريا",
            "التقى [وزراء خارجية] الدول رئيس الوزراء");
    assertThat(snippets("سوريا AND برميل")).containsExactly("وصلت [البراميل] إلى [سورية]");
  }

  @Test
  void gives_the_text_that_was_found_its_graph_and_its_property() {
    assertThat(ask("(?s ?score ?text ?g ?p) text:query (isnad:content ?words)", "برميل", "text"))
        .containsExactly("وصلت البراميل إلى سورية");
    assertThat(ask("(?s ?score ?text ?g ?p) text:query (isnad:content ?words)", "برميل", "g"))
        .containsExactly("https://example.org/article/1");
    assertThat(
            ask(
                "(?s ?score ?text) text:query (isnad:content ?words) FILTER (LANG(?text) = 'ar')",
                "برميل",
                "s"))
        .hasSize(1);
  }

  @Test
  void takes_no_more_than_the_limit() {
    assertThat(ask("?s text:query (nif:isString ?words 2)", "سوريا OR سيطر OR وزير", "s"))
        .hasSize(2);
  }

  @Test
  void joins_what_it_finds_with_the_graph() {
    assertThat(
            ask(
                "?s text:query (isnad:content ?words) ; isnad:speaker/skos:prefLabel ?n",
                "سيطر",
                "n"))
        .containsExactlyInAnyOrder("متحدث 2", "متحدث 3");
    assertThat(ask("?s text:query (skos:prefLabel ?words)", "متحدثين AND 2", "s"))
        .containsExactly("https://example.org/speaker/2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "جيش AND (; 9; they end too early",
        "جيش ) سوريا; 4; unexpected )",
        "'\"جيش'; 4; they end too early",
        "جيش ^x; 6; they end too early",
        "رفح/غزة; 7; they end too early",
        "'AND جيش'; 0; unexpected AND",
        "جيش:; 4; they end too early",
        "[جيش; 4; they end too early"
      })
  void says_where_it_cant_read_the_words(String words, int offset, String problem) {
    var fault =
        catchThrowableOfType(
            SearchFault.class, () -> ask("?s text:query (nif:isString ?words)", words, "s"));

    assertThat(fault).isNotNull();
    assertThat(fault.place()).hasValue(new SearchFault.Place(words, offset));
    assertThat(fault).hasMessageContaining(problem);
  }

  private static List<String> snippets(String words) {
    return ask(
        "(?s ?score ?snippet) text:query (nif:isString ?words 'highlight:s:[|e:]')",
        words,
        "snippet");
  }

  private static List<String> ask(String pattern, String words, String variable) {
    var order = pattern.contains("?score") ? " ORDER BY DESC(?score)" : "";
    var query =
        Prefixes.known()
            .parse(
                "SELECT * { BIND ('"
                    + words.replace("\"", "\\\"")
                    + "' AS ?words) "
                    + pattern
                    + " }"
                    + order);
    return Txn.calculateRead(
        STORE.dataset(),
        () -> {
          List<String> found = new ArrayList<>();
          try (var answer = QueryExec.dataset(STORE.dataset()).query(query).build()) {
            answer.select().forEachRemaining(row -> found.add(text(row.get(Var.alloc(variable)))));
          }
          return found;
        });
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private static ArticleGraph article(String id, String words) {
    var graph =
        """
        <article/ID#text> nif:isString "WORDS" .
        <article/ID#statement-1> isnad:content "WORDS"@ar ; isnad:speaker <speaker/ID> .
        """;
    var speaker = NodeFactory.createURI("https://example.org/speaker/" + id);
    var description = "<speaker/ID> skos:prefLabel \"متحدث ID\"@ar .";
    return new ArticleGraph(
        NodeFactory.createURI("https://example.org/article/" + id),
        triples(graph.replace("ID", id).replace("WORDS", words)),
        Map.of(speaker, triples(description.replace("ID", id))));
  }

  private static List<Triple> triples(String turtle) {
    var text = Prefixes.known().declare("BASE <https://example.org/> " + turtle);
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(text, Lang.TURTLE).toGraph().find().forEach(triples::add);
    return triples;
  }
}
