package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of the W3C's test suite for the SPARQL 1.1 protocol, by their names there, in words of
 * our own. Those that update are here as what a store for reading refuses.
 */
class StandardProtocolTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String DATA = "https://example.org/data";
  private static final String ROWS = "application/sparql-results+";
  private static final String FIRST = "ASK { <" + DATA + "1> a ?type }";
  private static final String ONE_AND_TWO =
      "ASK { <"
          + DATA
          + "1> a ?type . <"
          + DATA
          + "2> a ?type FILTER NOT EXISTS { <"
          + DATA
          + "3> a ?type } }";
  private static final String NAMED =
      "ASK { GRAPH ?g { <"
          + DATA
          + "1> a ?type } GRAPH ?h { <"
          + DATA
          + "2> a ?type }"
          + " FILTER NOT EXISTS { GRAPH ?i { <"
          + DATA
          + "3> a ?type } } }";
  private static final String FULL =
      "ASK { <"
          + DATA
          + "3> a ?type GRAPH ?g { <"
          + DATA
          + "1> a ?type } GRAPH ?h { <"
          + DATA
          + "2> a ?type } FILTER NOT EXISTS { <"
          + DATA
          + "1> a ?type } }";
  private static final String INSERT = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";

  private static Ask ask;

  @BeforeAll
  static void serve() throws Exception {
    ask = new Ask(Limits.usual());
    for (int i = 1; i <= 3; i++) {
      ask.add("(<" + DATA + i + "> <" + DATA + i + "> rdf:type <urn:Document>)");
    }
  }

  @AfterAll
  static void stop() {
    ask.close();
  }

  static Stream<Arguments> yes() {
    return Stream.of(
        arguments("query_get", get("query", "ASK {}")),
        arguments("query_post_form", post(FORM, form("query", "ASK {}"))),
        arguments("query_post_direct", post(QUERY, "ASK {}")),
        arguments("query_dataset_default_graph", direct(FIRST, "default-graph-uri", DATA + 1)),
        arguments(
            "query_dataset_default_graphs_get",
            get(
                "query",
                ONE_AND_TWO,
                "default-graph-uri",
                DATA + 1,
                "default-graph-uri",
                DATA + 2)),
        arguments(
            "query_dataset_default_graphs_post",
            post(
                FORM,
                form(
                    "query",
                    ONE_AND_TWO,
                    "default-graph-uri",
                    DATA + 1,
                    "default-graph-uri",
                    DATA + 2))),
        arguments(
            "query_dataset_named_graphs_get",
            get("query", NAMED, "named-graph-uri", DATA + 1, "named-graph-uri", DATA + 2)),
        arguments(
            "query_dataset_named_graphs_post",
            post(
                FORM,
                form("query", NAMED, "named-graph-uri", DATA + 1, "named-graph-uri", DATA + 2))),
        arguments(
            "query_dataset_full",
            post(
                FORM,
                form(
                    "query",
                    FULL,
                    "default-graph-uri",
                    DATA + 3,
                    "named-graph-uri",
                    DATA + 1,
                    "named-graph-uri",
                    DATA + 2))),
        arguments(
            "query_multiple_dataset",
            get(
                "query",
                "ASK FROM <" + DATA + "3> { <" + DATA + "1> a ?type }",
                "default-graph-uri",
                DATA + 1)));
  }

  static Stream<Arguments> no() {
    return Stream.of(
        arguments(
            "a default graph alone is no other", direct(FIRST, "default-graph-uri", DATA + 2)),
        arguments("a named graph is no default one", direct(FIRST, "named-graph-uri", DATA + 1)),
        arguments(
            "what a request names goes before FROM",
            get(
                "query",
                "ASK FROM <" + DATA + "1> { <" + DATA + "1> a ?type }",
                "default-graph-uri",
                DATA + 3)));
  }

  static Stream<Arguments> types() {
    return Stream.of(
        arguments("query_content_type_select", "SELECT (1 AS ?value) {}", ROWS),
        arguments("query_content_type_ask", "ASK {}", ROWS),
        arguments("query_content_type_describe", "DESCRIBE <" + DATA + "1>", "text/turtle"),
        arguments(
            "query_content_type_construct", "CONSTRUCT { <urn:s> <urn:p> 1 } {}", "text/turtle"));
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            "bad_query_method",
            ask.request("/sparql?" + form("query", "ASK {}")).PUT(BodyPublishers.noBody())),
        arguments("bad_multiple_queries", get("query", "ASK {}", "query", "SELECT * {}")),
        arguments("bad_query_wrong_media_type", post("text/plain", "ASK {}")),
        arguments("bad_query_missing_form_type", untyped(form("query", "ASK {}"))),
        arguments("bad_query_missing_direct_type", untyped("ASK {}")),
        arguments("bad_query_non_utf8", post(QUERY + "; charset=UTF-16", "ASK {}", UTF_16)),
        arguments("bad_query_syntax", get("query", "ASK {")),
        arguments("update_post_form", post(FORM, form("update", INSERT))),
        arguments("update_post_direct", post(UPDATE, INSERT)),
        arguments("bad_update_get", get("update", INSERT)),
        arguments("bad_multiple_updates", post(FORM, form("update", INSERT, "update", INSERT))),
        arguments("bad_update_wrong_media_type", post("text/plain", INSERT)),
        arguments("bad_update_missing_form_type", untyped(form("update", INSERT))),
        arguments("bad_update_non_utf8", post(UPDATE + "; charset=UTF-16", INSERT, UTF_16)),
        arguments("bad_update_syntax", post(UPDATE, "INSERT DATA {")),
        arguments(
            "bad_update_dataset_conflict",
            post(FORM, form("update", INSERT, "using-graph-uri", DATA + 1))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("yes")
  void is_answered_with_yes(String name, HttpRequest.Builder request) throws Exception {
    answers(request, true);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("no")
  void is_answered_with_no(String name, HttpRequest.Builder request) throws Exception {
    answers(request, false);
  }

  private static void answers(HttpRequest.Builder request, boolean yes) throws Exception {
    var answer = Ask.send(request);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Ask.header(answer, "Content-Type")).startsWith(ROWS);
    assertThat(answer.body()).containsPattern("\"boolean\"\\s*:\\s*" + yes);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void has_a_type_of_the_standard(String name, String query, String type) throws Exception {
    var answer = Ask.send(get("query", query));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Ask.header(answer, "Content-Type")).startsWith(type);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void is_refused(String name, HttpRequest.Builder request) throws Exception {
    var answer = Ask.send(request);

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(Ask.send(get("query", "ASK { <urn:a> ?p ?o }")).body()).contains("false");
  }

  private static HttpRequest.Builder get(String... parameters) {
    return ask.request("/sparql?" + form(parameters)).GET();
  }

  private static HttpRequest.Builder direct(String query, String... parameters) {
    return ask.request("/sparql?" + form(parameters))
        .header("Content-Type", QUERY)
        .POST(BodyPublishers.ofString(query, UTF_8));
  }

  private static HttpRequest.Builder post(String type, String body) {
    return post(type, body, UTF_8);
  }

  private static HttpRequest.Builder post(String type, String body, Charset charset) {
    return ask.request("/sparql")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body, charset));
  }

  private static HttpRequest.Builder untyped(String body) {
    return ask.request("/sparql").POST(BodyPublishers.ofString(body, UTF_8));
  }

  /** Names and values by turns. */
  private static String form(String... parameters) {
    return IntStream.range(0, parameters.length / 2)
        .mapToObj(i -> parameters[2 * i] + "=" + Ask.encode(parameters[2 * i + 1]))
        .collect(Collectors.joining("&"));
  }
}
