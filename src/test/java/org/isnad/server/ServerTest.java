package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
  private static final String CONTENT = "هدوء نسبي في جبهات القتال";
  private static final String WHO = "SELECT ?content WHERE { ?s isnad:content ?content }";
  private static final String GRAPH = "https://example.org/article/1";

  private static Store store;
  private static Server server;

  @BeforeAll
  static void serve() {
    store = Store.inMemory(SharedLemmas.LEMMAS);
    var statement = NodeFactory.createURI(GRAPH + "#statement-1");
    var content = NodeFactory.createURI("https://w3id.org/isnad/ns#content");
    var words = NodeFactory.createLiteralLang(CONTENT, "ar");
    var quad = Quad.create(NodeFactory.createURI(GRAPH), statement, content, words);
    store.add(quad.getGraph(), List.of(quad).iterator());
    server = Server.start(store, Settings.at("localhost", 0));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void answers_in_the_asked_format(String accept, String type) throws Exception {
    for (var path : List.of("/sparql", "/isnad/sparql")) {
      var answer = send(get(path + "?query=" + encode(WHO)).header("Accept", accept));

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
      assertThat(answer.body()).contains(CONTENT);
    }
  }

  @Test
  void answers_a_post_with_a_form_or_with_the_query_itself() throws Exception {
    var form = post("/sparql", "application/x-www-form-urlencoded", "query=" + encode(WHO));
    var query = post("/sparql", "application/sparql-query", WHO);

    assertThat(send(form).body()).contains(CONTENT);
    assertThat(send(query).body()).contains(CONTENT);
  }

  @Test
  void answers_with_a_graph() throws Exception {
    var construct = "CONSTRUCT WHERE { ?s isnad:content ?content }";
    var answer = send(get("/sparql?query=" + encode(construct)).header("Accept", "text/turtle"));

    assertThat(answer.body()).contains(CONTENT, "isnad:content");
  }

  @Test
  void finds_words() throws Exception {
    var search =
        "SELECT ?content { ?s text:query (isnad:content \"الجبهات\") ; isnad:content ?content }";

    assertThat(send(get("/sparql?query=" + encode(search))).body()).contains(CONTENT);
  }

  @Test
  void shows_one_graph_and_all() throws Exception {
    assertThat(send(get("/isnad/data?graph=" + encode(GRAPH))).body()).contains(CONTENT);
    assertThat(send(get("/isnad/data?default")).body()).contains(CONTENT);
    assertThat(send(get("/isnad/data?graph=urn:none")).statusCode()).isEqualTo(404);
  }

  @Test
  void refuses_every_way_to_write() throws Exception {
    var insert = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    var turtle = "<urn:a> <urn:b> <urn:c> .";
    var requests =
        Stream.of(
            post("/sparql", "application/sparql-update", insert),
            post("/isnad/sparql", "application/sparql-update", insert),
            post("/isnad/update", "application/sparql-update", insert),
            post("/sparql", "application/x-www-form-urlencoded", "update=" + encode(insert)),
            post("/sparql", "application/sparql-query", insert),
            post("/isnad/data?default", "text/turtle", turtle),
            request("/isnad/data?default").PUT(BodyPublishers.ofString(turtle)),
            request("/isnad/data?graph=" + encode(GRAPH)).DELETE());

    for (var request : requests.toList()) {
      assertThat(send(request).statusCode()).isBetween(400, 499);
    }
    assertThat(send(get("/sparql?query=" + encode("ASK { <urn:a> ?p ?o }"))).body())
        .contains("false");
    assertThat(send(get("/sparql?query=" + encode(WHO))).body()).contains(CONTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s WHERE { ?s ?p",
        "ASK { SERVICE <http://localhost/sparql> { ?s ?p ?o } }",
        "ASK { ?s text:query (isnad:content \"((\") }"
      })
  void answers_a_faulty_query_in_a_line(String query) throws Exception {
    var answer = send(get("/sparql?query=" + encode(query)));

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body().strip()).hasLineCount(1).doesNotContain("Exception");
  }

  /** Over a connection of its own: one on which a write was refused is closed by the server. */
  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest.Builder get(String path) {
    return request(path).GET();
  }

  private static HttpRequest.Builder post(String path, String type, String body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body, UTF_8));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }
}
