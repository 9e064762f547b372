package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.isnad.store.StoreDump;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, asks it and stops it. */
class ServeTest {
  private static final int PATIENCE_SECONDS = 120;
  private static final String HEADLINES =
      "/sparql?query=SELECT%20%3Fh%20%7B%3Fa%20schema%3Aheadline%20%3Fh%7D%20ORDER%20BY%20%3Fh";

  @TempDir private Path folder;

  @Test
  void starting_again_serves_what_is_there_and_adds_only_what_is_new() throws Exception {
    var db = folder.resolve("db");
    var news = Files.createDirectories(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة.");
    assertThat(serveOnce(news, "--db", db)).contains("1 articles").doesNotContain("already");

    Files.writeString(news.resolve("b.txt"), "قتال في إدلب\nقال مصدر إن قتالاً دار في المدينة.");
    var second = serveOnce(news, "--db", db);
    assertThat(second).contains("1 articles were there already", "1 articles, ", "قتال في إدلب");

    var third = serveOnce("--db", db);
    assertThat(third).contains("هدوء في حلب", "قتال في إدلب").doesNotContain("articles");
    assertThat(
            Run.isnad("query", "ASK { ?s text:query (nif:isString \"قتال\") }", "--db", db).out())
        .isEqualTo("yes\n");
  }

  @Test
  void a_loaded_store_is_served_and_its_articles_are_known() throws Exception {
    var db = folder.resolve("db");
    var article = folder.resolve("a.txt");
    var graph = folder.resolve("graph.nq");
    Files.writeString(article, "هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة.");
    Run.isnad("build", article, "-o", graph);
    assertThat(Run.isnad("load", graph, "--db", db).exitCode()).isZero();

    assertThat(serveOnce(article, "--db", db))
        .contains("هدوء في حلب", "1 articles were there already")
        .doesNotContain("text index");
  }

  @Test
  void what_another_version_read_is_told_and_read_again_on_request() throws Exception {
    var db = folder.resolve("db");
    var article = folder.resolve("a.txt");
    var graph = folder.resolve("graph.nq");
    Files.writeString(article, "هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة.");
    Run.isnad("build", article, "-o", graph);
    var version = "#rulesVersion> \"";
    Files.writeString(graph, Files.readString(graph).replace(version, version + "old"));
    var load = Run.isnad("load", graph, "--db", db);

    assertThat(load.err()).contains("1 articles were read by another version");
    assertThat(serveOnce(article, "--db", db))
        .contains("1 articles were read by another version", "1 articles were there already");
    assertThat(serveOnce(article, "--db", db, "--refresh"))
        .contains("1 articles, ")
        .doesNotContain("already");
    assertThat(serveOnce(article, "--db", db, "--refresh"))
        .contains("1 articles were there already")
        .doesNotContain("another version");
  }

  @Test
  void what_another_version_read_is_read_again_from_the_texts_that_are_kept() throws Exception {
    var db = folder.resolve("db");
    var articles = folder.resolve("a.jsonl");
    var graph = folder.resolve("graph.nq");
    var old = folder.resolve("old.nq");
    Files.writeString(
        articles,
        """
        {"id":"1","title":"هدوء في حلب","text":"قال مصدر إن هدوءاً ساد المدينة.","date":"2024-03-01","publisher":"رويترز","url":"https://example.org/a%20b?c=%"}
        {"id":"../2","text":"أكد الوزير سمير قاسم أمس أن القوات انسحبت.","date":"2024-03-02","publisher":"صحيفة النبأ المحلي"}
        {"id":"3 \uD83D\uDD4A","text":"دعت روسيا تركيا إلى وقف القتال."}
        """);
    Run.isnad("build", articles, "-o", graph);
    var version = "#rulesVersion> \"";
    Files.writeString(old, Files.readString(graph).replace(version, version + "old"));
    Run.isnad("load", old, "--db", db);

    assertThat(serveOnce("--db", db, "--refresh")).contains("3 articles, ", " 0 rejected");
    var dump = new ByteArrayOutputStream();
    var iris = new Iris(Iris.DEFAULT_BASE);
    try (var store = Store.open(db, Lemmas.ofLexicon(), line -> {});
        var writer = new GraphWriter(dump, Format.NQ, false, iris)) {
      var described = Set.of(iris.about(), NodeFactory.createURI("https://w3id.org/isnad/ns"));
      new StoreDump(store, List.of(writer), () -> true).write(described, iris.entities());
    }
    assertThat(dump.toString(UTF_8).lines())
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(graph));
  }

  @Test
  void without_texts_nothing_is_read_again() throws Exception {
    var db = folder.resolve("db");
    var article = folder.resolve("a.txt");
    var graph = folder.resolve("graph.nq");
    Files.writeString(article, "هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة.");
    Run.isnad("build", article, "-o", graph, "--text", "none");
    var version = "#rulesVersion> \"";
    Files.writeString(graph, Files.readString(graph).replace(version, version + "old"));
    Run.isnad("load", graph, "--db", db, "--text", "none");

    assertThat(serveOnce("--db", db, "--refresh", "--text", "none"))
        .contains("1 articles stay as another version read them: no text is kept of them");
  }

  @Test
  void an_article_that_changed_replaces_what_was_read_of_it() throws Exception {
    var db = folder.resolve("db");
    var article = folder.resolve("a.txt");
    Files.writeString(article, "هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة.");
    serveOnce(article, "--db", db);

    Files.writeString(article, "قتال في إدلب\nقال مصدر إن قتالاً دار في المدينة.");
    assertThat(serveOnce(article, "--db", db))
        .contains("قتال في إدلب")
        .doesNotContain("هدوء في حلب");
  }

  @Test
  void articles_are_put_in_while_it_serves_and_kept() throws Exception {
    var db = folder.resolve("db");
    var token = Files.writeString(folder.resolve("token"), "a-word-of-twenty-one");
    int port = freePort();
    var process = start(port, folder.resolve("log"), "--db", db, "--token", token);
    try {
      answer(port, process);
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/articles?id=a"))
              .header("Authorization", "Bearer a-word-of-twenty-one")
              .header("Content-Type", "text/plain")
              .POST(BodyPublishers.ofString("هدوء في حلب\nقال مصدر إن هدوءاً ساد المدينة."))
              .build();
      var told = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

      assertThat(told.statusCode()).isEqualTo(201);
      assertThat(told.body()).contains("\"statements\":1");
    } finally {
      // Not asked to end: what was told as stored is stored.
      process.destroyForcibly().waitFor();
    }
    assertThat(serveOnce("--db", db)).contains("هدوء في حلب");
  }

  /** Starts, asks for the headlines, stops: what was printed, and the answer. */
  private String serveOnce(Object... args) throws Exception {
    int port = freePort();
    var log = folder.resolve("log-" + port);
    var process = start(port, log, args);
    try {
      return answer(port, process) + Files.readString(log);
    } finally {
      process.destroy();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static Process start(int port, Path log, Object... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Isnad.class.getName()));
    command.addAll(List.of("serve", "--port", String.valueOf(port)));
    for (var arg : args) {
      command.add(arg.toString());
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static String answer(int port, Process process) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + HEADLINES)).build();
    for (int tries = 0; tries < PATIENCE_SECONDS * 5 && process.isAlive(); tries++) {
      try {
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      } catch (IOException notYet) {
        Thread.sleep(200);
      }
    }
    return "no answer";
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
