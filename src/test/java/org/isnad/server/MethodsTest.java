package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every address refuses what it does not take, and says what it does. */
class MethodsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  static final String[] READ = {
    "/",
    "/isnad/data",
    "/ns",
    "/shapes",
    "/entity/Q858",
    "/article/a",
    "/role/a",
    "/query/a",
    "/about",
    "/search",
    "/try",
    "/explore",
    "/web/style.css",
    "/health",
    "/metrics",
    "/.well-known/void",
    "/.well-known/sparql-examples",
    "/dump.nq.gz",
    "/ontology.ttl",
    "/$/metrics",
    "/nothing"
  };

  private static Inlet inlet;

  @BeforeAll
  static void serve() {
    inlet = new Inlet();
  }

  @AfterAll
  static void stop() {
    inlet.close();
  }

  @ParameterizedTest
  @FieldSource("READ")
  void what_is_read_takes_nothing_else(String path) throws Exception {
    for (var method : List.of("POST", "PUT", "DELETE", "TRACE", "FOO")) {
      refuses(method, path, "GET, HEAD, OPTIONS");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PUT | /sparql | GET, HEAD, POST, OPTIONS",
        "TRACE | /sparql | GET, HEAD, POST, OPTIONS",
        "DELETE | /isnad/sparql | GET, HEAD, POST, OPTIONS",
        "GET | /isnad/shacl | POST, OPTIONS",
        "TRACE | /isnad/shacl | POST, OPTIONS",
        "GET | /extract | POST, OPTIONS",
        "PUT | /articles | POST, OPTIONS",
        "TRACE | /articles | POST, OPTIONS",
        "POST | /articles/a | GET, HEAD, DELETE, OPTIONS",
      })
  void what_takes_more_says_so(String method, String path, String allowed) throws Exception {
    refuses(method, path, allowed);
  }

  private static void refuses(String method, String path, String allowed) throws Exception {
    var answer = send(method, path);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Ask.header(answer, "Allow")).isEqualTo(allowed);
    assertThat(answer.body()).doesNotContain(Inlet.TOKEN);
    assertThat(Ask.header(send("OPTIONS", path), "Allow")).isEqualTo(allowed);
  }

  private static HttpResponse<String> send(String method, String path) throws Exception {
    var request = inlet.request(path).method(method, BodyPublishers.noBody());
    request.header("Authorization", "Bearer " + Inlet.TOKEN);
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
