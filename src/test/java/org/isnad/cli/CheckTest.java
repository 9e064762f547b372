package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.graph.Vocabulary;
import org.isnad.server.Dumping;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages a store in the ways in which a crash could. */
class CheckTest {
  private static final String FIGHT =
      "SELECT ?text { ?text text:query (nif:isString \"قتال\") } LIMIT 5";

  private static final String ALL =
      "SELECT ?article (COUNT(*) AS ?n) { ?article a isnad:Article . GRAPH ?article { ?s ?p ?o } }"
          + " GROUP BY ?article";

  @TempDir private Path folder;
  private Path db;

  @BeforeEach
  void load_one_article() throws IOException {
    db = folder.resolve("db");
    load("a", "هدوء في حلب\nقال مصدر عسكري إن هدوءاً ساد مدينة حلب أمس.");
  }

  @Test
  void a_store_is_whole() {
    var check = Run.isnad("check", "--db", db);

    assertThat(check.exitCode()).as(check.out()).isZero();
    assertThat(check.out()).isEmpty();
    assertThat(check.err()).matches("1 articles, 0 of them not whole; \\d+ texts are searched\n");
  }

  @Test
  void words_that_the_index_lacks_are_told_and_repaired() throws IOException {
    loadWithoutWords();

    var check = Run.isnad("check", "--db", db);
    assertThat(check.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(check.out()).matches("the text index lacks [1-9]\\d* texts and has 0 .*\n");
    assertThat(ask()).hasLineCount(1);

    var repair = Run.isnad("check", "--db", db, "--repair");
    assertThat(repair.exitCode()).as(repair.out()).isZero();
    assertThat(repair.err()).contains("made anew").endsWith("texts are searched\n");
    assertThat(ask()).hasLineCount(2);
    assertThat(Run.isnad("check", "--db", db).exitCode()).isZero();
  }

  @Test
  void an_index_whose_commit_was_cut_off_is_made_anew_when_the_store_is_opened()
      throws IOException {
    loadWithoutWords();
    Files.createFile(db.resolve("lucene.writing"));

    assertThat(ask()).hasLineCount(2);
    assertThat(db.resolve("lucene.writing")).doesNotExist();
    assertThat(Run.isnad("check", "--db", db).exitCode()).isZero();
  }

  @Test
  void words_of_triples_that_are_gone_are_told() throws IOException {
    var words = folder.resolve("words");
    load("b", "قتال في إدلب\nقال الوزير سمير قاسم إن قتالاً دار في مدينة إدلب.");
    copy(db.resolve("lucene"), words);
    change(data -> data.deleteAny(Node.ANY, Node.ANY, Vocabulary.CONTENT, Node.ANY));
    restore(words);

    var check = Run.isnad("check", "--db", db);
    assertThat(check.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(check.out()).matches("the text index lacks 0 texts and has [1-9]\\d* .*\n");
  }

  @Test
  void an_article_without_what_each_has_is_named() throws IOException {
    change(data -> data.deleteAny(Node.ANY, Node.ANY, Vocabulary.EXTRACTED_BY, Node.ANY));

    var check = Run.isnad("check", "--db", db, "--repair");
    assertThat(check.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(check.out()).matches("https://\\S+/article/a: has no extractedBy\n");
    assertThat(check.err()).startsWith("1 articles, 1 of them not whole");
  }

  @Test
  void a_text_that_was_changed_is_told() throws IOException {
    change(data -> data.deleteAny(Node.ANY, Node.ANY, Vocabulary.SHA256, Node.ANY));
    change(
        data ->
            data.find(Node.ANY, Node.ANY, Vocabulary.IS_STRING, Node.ANY)
                .forEachRemaining(
                    quad ->
                        data.add(
                            quad.getGraph(),
                            quad.getSubject(),
                            Vocabulary.SHA256,
                            quad.getObject())));

    assertThat(Run.isnad("check", "--db", db).out())
        .endsWith("/article/a: its text is not the one that was read\n");
  }

  @Test
  void the_dump_of_what_is_served_is_a_backup() throws Exception {
    var backup = folder.resolve("backup.nq.gz");
    try (var store = Store.open(db, Lemmas.ofLexicon(), notice -> {});
        var server =
            Server.start(
                store,
                Settings.at("localhost", 0)
                    .dumped(Optional.of(new Dumping(folder.resolve("dumps"), Duration.ZERO))))) {
      var dump =
          HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/dump.nq.gz"));
      var client = HttpClient.newHttpClient();
      for (int code = 503; code == 503; Thread.sleep(50)) {
        code = client.send(dump.build(), BodyHandlers.ofFile(backup)).statusCode();
      }
    }
    var before = Run.isnad("query", ALL, "--db", db, "--format", "csv").out();
    db = folder.resolve("restored");

    assertThat(Run.isnad("load", backup, "--db", db).exitCode()).isZero();
    assertThat(Run.isnad("check", "--db", db).exitCode()).isZero();
    assertThat(Run.isnad("query", ALL, "--db", db, "--format", "csv").out()).isEqualTo(before);
  }

  @Test
  void a_folder_without_a_store_is_told() {
    var check = Run.isnad("check", "--db", folder);

    assertThat(check.exitCode()).isEqualTo(Isnad.WRONG_USE);
    assertThat(check.err()).contains("no store").hasLineCount(1);
  }

  private void loadWithoutWords() throws IOException {
    var words = folder.resolve("words");
    copy(db.resolve("lucene"), words);
    load("b", "قتال في إدلب\nقال الوزير سمير قاسم إن قتالاً دار في مدينة إدلب.");
    restore(words);
  }

  private void load(String id, String text) throws IOException {
    var article = Files.writeString(folder.resolve(id + ".txt"), text);
    var graph = folder.resolve(id + ".nq");
    assertThat(Run.isnad("build", article, "-o", graph).exitCode()).isZero();
    var load = Run.isnad("load", graph, "--db", db, "--replace");
    assertThat(load.exitCode()).as(load.err()).isZero();
  }

  private void change(Consumer<DatasetGraph> change) throws IOException {
    try (var store = Store.open(db, Lemmas.ofLexicon(), notice -> {})) {
      Txn.executeWrite(store.dataset(), () -> change.accept(store.dataset()));
    }
  }

  private void restore(Path words) throws IOException {
    try (var files = Files.list(db.resolve("lucene"))) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    copy(words, db.resolve("lucene"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private String ask() {
    return Run.isnad("query", FIGHT, "--db", db, "--format", "csv").out();
  }
}
