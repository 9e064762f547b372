package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who means harm: it is refused, tells nothing, and the server goes on. */
class AttackTest {
  private static final String CLOSE = "Host: localhost\r\nConnection: close\r\n";
  private static final String PAGE =
      "<rss version=\"2.0\"><channel><item><guid>a</guid>"
          + "<pubDate>Fri, 04 Mar 2016 10:00:00 GMT</pubDate><title>خبر</title><description>";

  private static Inlet inlet;

  @BeforeAll
  static void serve() {
    inlet = new Inlet();
  }

  @AfterAll
  static void stop() {
    inlet.close();
  }

  @AfterEach
  void it_goes_on() throws Exception {
    assertThat(Ask.send(inlet.request("/health")).statusCode()).isEqualTo(200);
  }

  private static int port() {
    return inlet.request("/").build().uri().getPort();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/web/../../../../etc/passwd",
        "/web/..%2f..%2f..%2fetc%2fpasswd",
        "/web/%2e%2e/%2e%2e/etc/passwd",
        "/web/..;/..;/etc/passwd",
        "/web/..\\..\\etc\\passwd",
        "/web/style.css%00.html",
        "/web//style.css/../../isnad.properties",
        "/web/META-INF/MANIFEST.MF",
        "/article/..%2F..%2F..%2Fetc%2Fpasswd",
        "/entity/%252e%252e%252fetc%252fpasswd",
        "/dump.nq.gz/../../etc/passwd",
        "/../etc/passwd",
        "file:///etc/passwd",
      })
  void no_path_leads_to_a_file(String path) throws Exception {
    var answer = Wire.ask(port(), "GET " + path + " HTTP/1.1\r\n" + CLOSE + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:", "Manifest-Version");
    assertThat(answer).doesNotContain("\tat ", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two lengths | POST /sparql HTTP/1.1~Host: a~Content-Length: 4~Content-Length: 5~~ASKK | 400",
        "a length and chunks | POST /sparql HTTP/1.1~Host: a~Content-Length: 4~Transfer-Encoding: chunked~~0~~ | 400",
        "an odd encoding | POST /sparql HTTP/1.1~Host: a~Transfer-Encoding: xchunked~~0~~ | 400",
        "a negative length | POST /sparql HTTP/1.1~Host: a~Content-Length: -1~~ | 400",
        "a length beyond all | POST /sparql HTTP/1.1~Host: a~Content-Type: application/sparql-query~Content-Length: 99999999999~~ASK | 413",
        "no host | GET /health HTTP/1.1~Connection: close~~ | 400",
        "two hosts | GET /health HTTP/1.1~Host: a~Host: b~~ | 400",
        "a folded header | GET /health HTTP/1.1~Host: a~X: b~ Authorization: c~~ | 400",
        "a space before the colon | GET /health HTTP/1.1~Host : a~~ | 400",
        "no HTTP | hello~~ | 400",
        "another version | GET / HTTP/9.9~Host: a~~ | 505",
      })
  void a_request_that_can_be_read_in_two_ways_is_refused(String name, String sent, int status)
      throws Exception {
    assertThat(Wire.status(port(), sent.replace("~", "\r\n"))).isIn(status, 400);
  }

  /** Whoever still sends may see the connection end before he sees why. */
  @Test
  void headers_and_addresses_that_do_not_end_are_cut_off() throws Exception {
    var long_ = "a".repeat(600_000);

    assertThat(Wire.status(port(), "GET /health HTTP/1.1\r\n" + CLOSE + "X: " + long_ + "\r\n\r\n"))
        .isIn(431, 0);
    assertThat(Wire.status(port(), "GET /" + long_ + " HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .isIn(414, 0);
    var many = "X: a\r\n".repeat(100_000);
    assertThat(Wire.status(port(), "GET /health HTTP/1.1\r\n" + CLOSE + many + "\r\n"))
        .isIn(431, 0);
  }

  @Test
  void what_a_proxy_might_say_changes_nothing() throws Exception {
    var tricks =
        "X-Forwarded-Host: evil.example.org\r\nX-Forwarded-Proto: gopher\r\n"
            + "X-HTTP-Method-Override: DELETE\r\nX-Original-URL: /articles\r\n"
            + "X-Rewrite-URL: /articles\r\nForwarded: host=evil.example.org\r\n";
    Ask.send(inlet.post("/articles?id=kept", "text/plain; charset=utf-8", "عاد الهدوء"));
    var answer = Wire.ask(port(), "GET /articles/kept HTTP/1.1\r\n" + CLOSE + tricks + "\r\n");

    assertThat(answer).startsWith("HTTP/1.1 308").contains("Location: /article/kept");
    assertThat(answer).doesNotContain("evil", "gopher");
    assertThat(Ask.send(inlet.request("/article/kept")).statusCode()).isEqualTo(200);
    var host =
        Wire.ask(
            port(),
            "GET /articles/kept HTTP/1.1\r\nHost: evil.example.org\r\nConnection: close\r\n\r\n");
    assertThat(host).doesNotContain("evil");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer a-word-of-twenty-on",
        "Authorization: Bearer a-word-of-twenty-onee",
        "Authorization: Bearer A-WORD-OF-TWENTY-ONE",
        "Authorization: Bearer a-word-of-twenty-one,a-word-of-twenty-two",
        "Authorization: Basic a-word-of-twenty-one",
        "Authorization: a-word-of-twenty-one",
        "Authorization: Bearer",
        "Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.",
        "Cookie: token=a-word-of-twenty-one",
        "X-Authorization: Bearer a-word-of-twenty-one",
      })
  void only_the_whole_token_at_its_place_opens(String header) throws Exception {
    var path = "/articles/a?access_token=a-word-of-twenty-one&token=a-word-of-twenty-one";
    var answer = Wire.ask(port(), "DELETE " + path + " HTTP/1.1\r\n" + CLOSE + header + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 401").contains("WWW-Authenticate: Bearer");
    assertThat(answer).doesNotContain("a-word-of", "eyJ");
  }

  @Test
  void guessing_many_tokens_opens_nothing_and_shuts_nobody_out() throws Exception {
    for (int i = 0; i < 300; i++) {
      var guess = "Authorization: Bearer a-word-of-twenty-" + i + "\r\n";
      assertThat(Wire.status(port(), "DELETE /articles/a HTTP/1.1\r\n" + CLOSE + guess + "\r\n"))
          .isEqualTo(401);
    }
    assertThat(Ask.send(inlet.post("/articles?id=b", "text/plain", "عاد الهدوء")).statusCode())
        .isIn(200, 201);
  }

  @Test
  void what_unpacks_to_more_than_may_be_sent_is_refused() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"id\":\"z\",\"text\":\"".getBytes(UTF_8));
      gzip.write(new byte[20_000_000]);
    }
    assertThat(packed.size()).isLessThan(100_000);
    var request = inlet.post("/articles", "application/x-ndjson", "");
    request.header("Content-Encoding", "gzip");
    request.POST(BodyPublishers.ofByteArray(packed.toByteArray()));

    assertThat(Ask.send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void entities_of_xml_that_grow_and_files_that_it_names_are_not_read() throws Exception {
    var lol = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"هدوء\">");
    for (int i = 1; i < 12; i++) {
      lol.append("<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">");
    }
    var laughs = lol + "]>" + PAGE + "&l11;</description></item></channel></rss>";
    var file =
        "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + PAGE
            + "&f; عاد الهدوء إلى المدينة</description></item></channel></rss>";

    for (var feed : new String[] {laughs, file}) {
      var answer = Ask.send(inlet.post("/articles", "application/rss+xml", feed));
      assertThat(answer.statusCode()).isBetween(200, 499);
      assertThat(answer.body()).doesNotContain("root:");
    }
    var texts = Ask.send(inlet.get("SELECT ?t { ?c nif:isString ?t }")).body();
    assertThat(texts).doesNotContain("root:").hasSizeLessThan(10_000);
  }

  @Test
  void json_that_is_nested_without_end_is_refused() throws Exception {
    var deep = "{\"id\":" + "[".repeat(30_000) + "]".repeat(30_000) + ",\"text\":\"عاد\"}";

    assertThat(Ask.send(inlet.post("/articles", "application/json", deep)).statusCode())
        .isEqualTo(422);
    assertThat(Ask.send(inlet.post("/extract", "application/json", deep)).statusCode())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*ا*", "ا~2 ب~2 ت~2", "/(ا|ب)*ت(ا|ب){50}/", "/.*.*.*.*.*ا/", "((((((ا))))))"})
  void a_search_that_means_harm_is_answered_or_refused_soon(String words) throws Exception {
    var query = "SELECT ?s { ?s text:query (isnad:content \"" + words + "\" 1000000000) }";
    long begin = System.nanoTime();

    assertThat(Ask.send(inlet.get(query)).statusCode()).isIn(200, 400);
    assertThat((System.nanoTime() - begin) / 1_000_000_000).isLessThan(10);
  }

  @Test
  void a_page_can_t_be_put_into_another_and_runs_no_script_of_others() throws Exception {
    for (var path : new String[] {"/", "/search", "/sparql", "/explore", "/try", "/ns"}) {
      var answer = Ask.send(inlet.request(path).header("Accept", "text/html"));
      assertThat(Ask.header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(Ask.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(Ask.header(answer, "Referrer-Policy")).isEqualTo("same-origin");
      assertThat(Ask.header(answer, "Server")).isEmpty();
      assertThat(Ask.header(answer, "Set-Cookie")).isEmpty();
    }
  }

  @Test
  void what_is_asked_comes_back_as_text_and_never_as_markup() throws Exception {
    var script = "%3Cscript%3Ealert(1)%3C/script%3E";
    for (var path :
        new String[] {"/search?q=", "/entity/", "/article/", "/ns?lang=", "/explore?who="}) {
      var answer = Ask.send(inlet.request(path + script).header("Accept", "text/html"));
      var type = Ask.header(answer, "Content-Type");
      assertThat(type.startsWith("text/html") && answer.body().contains("<script>alert")).isFalse();
    }
    assertThat(Wire.ask(port(), "GET /article/a%0d%0aSet-Cookie:b HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .doesNotContain("\nSet-Cookie");
    assertThat(Wire.ask(port(), "GET /articles/a%0d%0aSet-Cookie:b HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .doesNotContain("\nSet-Cookie");
  }
}
