package org.isnad.server;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends each request of the table in {@code src/site/markdown/sparql.md}. */
class SparqlTableTest {
  private static final String TABLE = "| Request | Query | Accept | Status | Type |";
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          entry("SELECT", Ask.ROWS),
          entry("ASK", "ASK { ?s isnad:content ?content }"),
          entry("CONSTRUCT", "CONSTRUCT WHERE { ?s isnad:content ?content }"),
          entry("DESCRIBE", "DESCRIBE <https://example.org/a#statement-1>"),
          entry("a fault", "SELECT ?s {"),
          entry("two queries", "ASK {}&query=ASK {}"),
          entry("INSERT", "INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
          entry("SERVICE", "ASK { SERVICE SILENT <http://localhost/> { ?s ?p ?o } }"),
          entry("a Java function", "SELECT (<java:java.lang.Math>(1) AS ?x) {}"),
          entry("an endless query", Ask.ENDLESS),
          entry("a too long query", "ASK {} #" + "x".repeat(1 << 20)));

  private static Ask ask;

  @BeforeAll
  static void serve() throws Exception {
    ask = new Ask(Limits.usual());
  }

  @AfterAll
  static void stop() {
    ask.close();
  }

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(Path.of("src/site/markdown/sparql.md")).stream()
        .dropWhile(line -> !line.equals(TABLE))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void answers_as_its_table_says(String row) throws Exception {
    var cells = Stream.of(row.substring(1).split("\\|", -1)).map(String::strip).toList();
    var request = request(cells.get(0), cells.get(1));
    if (!cells.get(2).isEmpty()) {
      request.header("Accept", cells.get(2));
    }

    var answer = Ask.send(request);

    assertThat(answer.statusCode()).as(answer.body()).hasToString(cells.get(3));
    assertThat(Ask.header(answer, "Content-Type").split(";")[0]).isEqualTo(cells.get(4));
    var isEmpty = cells.get(0).startsWith("HEAD") || cells.get(0).startsWith("OPTIONS");
    assertThat(answer.body().isEmpty()).isEqualTo(isEmpty);
  }

  private static HttpRequest.Builder request(String request, String kind) {
    var words = List.of(request.split(" "));
    var parameter = words.size() > 1 ? "&" + words.get(1) : "";
    var query = QUERIES.getOrDefault(kind, "");
    var form =
        kind.equals("none") ? "" : "query=" + Ask.encode(query).replace("%26query%3D", "&query=");
    var type = words.size() > 1 ? words.get(1) : "";
    return switch (words.get(0) + " " + type) {
      case "POST form" -> ask.post("application/x-www-form-urlencoded", form);
      case "POST query" -> ask.post("application/sparql-query", query);
      case "POST update" -> ask.post("application/sparql-update", query);
      case "POST turtle" -> ask.post("text/turtle", query);
      default ->
          ask.request("/sparql?" + form + parameter).method(words.get(0), BodyPublishers.noBody());
    };
  }
}
