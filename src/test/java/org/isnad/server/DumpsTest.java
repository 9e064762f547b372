package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.sse.SSE;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpsTest {
  @TempDir private Path folder;
  private final Store store = Store.inMemory(Lemmas.ofLexicon());
  private Server server;

  @BeforeEach
  void serve() throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("dumps")).resolve("old"), "old");
    add("هدوء");
    var dumping = new Dumping(folder.resolve("dumps"), Duration.ZERO);
    server = Server.start(store, Settings.at("localhost", 0).dumped(Optional.of(dumping)));
    for (int tries = 0; get("/dump.nq.gz").statusCode() == 503 && tries < 200; tries++) {
      Thread.sleep(50);
    }
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
    assertThat(folder.resolve("dumps")).doesNotExist();
  }

  private void add(String content) {
    var quad =
        SSE.parseQuad(
            "(<urn:g> <urn:"
                + content
                + "> <https://w3id.org/isnad/ns#content> '"
                + content
                + "')");
    store.add(quad.getGraph(), List.of(quad).iterator());
  }

  @Test
  void all_that_is_there_can_be_fetched_with_its_checksum() throws Exception {
    assertThat(unpacked(get("/dump.nq.gz").body()))
        .isEqualTo("<urn:هدوء> <https://w3id.org/isnad/ns#content> \"هدوء\" <urn:g> .\n");
    assertThat(unpacked(get("/dump.ttl.gz").body())).contains("isnad:content  \"هدوء\"");
    for (var name : List.of("dump.nq.gz", "dump.ttl.gz", "ontology.ttl")) {
      var file = get("/" + name);
      var digest = MessageDigest.getInstance("SHA-256").digest(file.body());
      assertThat(text(get("/" + name + ".sha256")))
          .isEqualTo(HexFormat.of().formatHex(digest) + "  " + name + "\n");
    }
    assertThat(text(get("/ontology.ttl"))).contains("isnad:UnnamedSource");
  }

  @Test
  void what_changes_is_dumped_anew_and_nothing_of_before_stays() throws Exception {
    var before = Ask.header(get("/dump.nq.gz"), "ETag");
    add("قتال");
    var after = get("/dump.nq.gz", "If-None-Match", before);
    for (int tries = 0; after.statusCode() == 304 && tries < 200; tries++) {
      Thread.sleep(50);
      after = get("/dump.nq.gz", "If-None-Match", before);
    }

    assertThat(unpacked(after.body()).lines()).hasSize(2);
    try (var files = Files.walk(folder.resolve("dumps"))) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder(
              "dump.nq.gz", "dump.nq.gz.sha256", "dump.ttl.gz", "dump.ttl.gz.sha256");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 206, 0, 10",
    "bytes=5-, 206, 5, -1",
    "bytes=-4, 206, -4, -1",
    "bytes=3-1000000, 206, 3, -1",
    "'bytes=0-1,4-5', 200, 0, -1",
    "bytes=abc, 200, 0, -1",
    "items=0-1, 200, 0, -1"
  })
  void a_part_can_be_fetched(String range, int status, int from, int end) throws Exception {
    var whole = get("/dump.nq.gz").body();
    var part = get("/dump.nq.gz", "Range", range);
    int first = from < 0 ? whole.length + from : from;
    int last = end < 0 ? whole.length : end;

    assertThat(part.statusCode()).isEqualTo(status);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, first, last));
    assertThat(Ask.header(part, "Content-Range"))
        .isEqualTo(status == 200 ? "" : "bytes %d-%d/%d".formatted(first, last - 1, whole.length));
  }

  @Test
  void a_part_of_another_file_is_not() throws Exception {
    var whole = get("/dump.nq.gz");
    var other = get("/dump.nq.gz", "Range", "bytes=0-1", "If-Range", "\"other\"");
    var same = get("/dump.nq.gz", "Range", "bytes=0-1", "If-Range", Ask.header(whole, "ETag"));

    assertThat(other.body()).isEqualTo(whole.body());
    assertThat(same.body()).hasSize(2);
    assertThat(get("/dump.nq.gz", "Range", "bytes=1000000-").statusCode()).isEqualTo(416);
  }

  @Test
  void who_has_it_is_not_sent_it_again() throws Exception {
    var file = get("/dump.nq.gz");
    var time = Ask.header(file, "Last-Modified");

    assertThat(get("/dump.nq.gz", "If-Modified-Since", time).statusCode()).isEqualTo(304);
    assertThat(
            get("/dump.nq.gz", "If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT").statusCode())
        .isEqualTo(200);
    var head = request("/dump.nq.gz").method("HEAD", HttpRequest.BodyPublishers.noBody());
    var headers = HttpClient.newHttpClient().send(head.build(), BodyHandlers.ofByteArray());
    assertThat(Ask.header(headers, "Content-Length")).isEqualTo(file.body().length + "");
    assertThat(headers.body()).isEmpty();
  }

  @Test
  void the_description_tells_where_they_are() throws Exception {
    var told = text(get("/.well-known/void", "Accept", "application/n-triples"));
    var address = "<http://localhost:" + server.port() + "/dump.nq.gz>";
    var sum = text(get("/dump.nq.gz.sha256")).split(" ")[0];

    assertThat(told)
        .contains("void#dataDump> " + address, "dcat#downloadURL> " + address)
        .contains("checksumValue> \"" + sum, "application/n-quads>", "application/gzip>");
    assertThat(text(get("/", "Accept", "text/html"))).contains("href=\"/dump.nq.gz\"");
  }

  @Test
  void a_server_that_makes_none_says_so() throws Exception {
    try (var other = Store.inMemory(Lemmas.ofLexicon());
        var without = Server.start(other, Settings.at("localhost", 0))) {
      var address = URI.create("http://localhost:" + without.port() + "/dump.nq.gz");
      assertThat(Ask.send(HttpRequest.newBuilder(address)).statusCode()).isEqualTo(404);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    var request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String unpacked(byte[] packed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
