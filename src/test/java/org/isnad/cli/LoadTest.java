package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads what 'build' wrote, and asks it. */
class LoadTest {
  private static final String ARTICLES =
      "SELECT ?headline { ?a schema:headline ?headline } ORDER BY ?headline";
  private static final String ALL =
      "SELECT (COUNT(*) AS ?n) { GRAPH ?graph { ?subject ?property ?object } }";

  @TempDir private Path folder;
  private Path graph;
  private Path db;

  @BeforeEach
  void write_articles() throws IOException {
    graph = folder.resolve("graph.nq");
    db = folder.resolve("db");
    article("a", "هدوء في حلب\nقال مصدر عسكري إن هدوءاً ساد مدينة حلب أمس.");
    article("b", "قتال في إدلب\nقال الوزير سمير قاسم إن قتالاً دار في مدينة إدلب.");
    build(graph);
  }

  @Test
  void a_loaded_store_answers_as_the_file_does() throws IOException {
    var seeds = folder.resolve("seeds.nq.gz");
    Run.isnad("build", "seeds", "-o", seeds);

    var load = Run.isnad("load", seeds, "--db", db);

    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(load.err()).matches("\\d+ triples, .* triples/s\n");
    for (var question : new String[] {"who-said-what", "search-names", "count-by-class"}) {
      var expected = Files.readString(Path.of("src/test/queries", question + ".csv"));
      assertThat(ask("queries/" + question + ".rq")).isEqualTo(expected);
    }
    try (var left = Files.list(db)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tdb2", "lucene", "lucene.edition");
    }
  }

  @Test
  void several_files_with_the_same_quads_give_each_once() {
    var load = Run.isnad("load", graph, graph, "--db", db);

    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(ask(ARTICLES)).isEqualTo("headline\nقتال في إدلب\nهدوء في حلب\n");
    assertThat(ask("SELECT ?t { ?t text:query (nif:isString \"قتال\") }").lines()).hasSize(2);
  }

  @Test
  void a_broken_line_is_told_and_nothing_is_loaded() throws IOException {
    var good = folder.resolve("good.nq");
    build(good);
    var lines = Files.readAllLines(graph);
    lines.set(6, "<urn:a> <urn:b> .");
    Files.write(graph, lines);

    var load = Run.isnad("load", good, graph, "--db", db);

    assertThat(load.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(load.err()).startsWith("isnad load: " + graph + ":7: ").hasLineCount(1);
    assertThat(db.resolve("tdb2")).doesNotExist();
    assertThat(db.resolve("loading")).doesNotExist();
    assertThat(Run.isnad("load", good, "--db", db).exitCode()).isZero();
  }

  @Test
  void what_a_killed_load_left_is_cleared_away() throws IOException {
    Files.createDirectories(db.resolve("loading/tdb2/Data-0001"));
    Files.writeString(db.resolve("loading/tdb2/Data-0001/GSPO.dat"), "half");
    Files.writeString(Files.createDirectories(db.resolve("lucene")).resolve("_0.si"), "half");

    var load = Run.isnad("load", graph, "--db", db);

    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(db.resolve("loading")).doesNotExist();
    assertThat(ask("ASK { ?t text:query (nif:isString \"قتال\") }")).isEqualTo("yes\n");
  }

  @Test
  void a_store_with_articles_is_left_alone_where_nothing_else_is_said() {
    Run.isnad("load", graph, "--db", db);

    var again = Run.isnad("load", graph, "--db", db);

    assertThat(again.exitCode()).isEqualTo(Isnad.WRONG_USE);
    assertThat(again.err()).contains("--replace puts those of the files in their place");
  }

  @Test
  void articles_of_the_files_take_the_place_of_theirs() throws IOException {
    Run.isnad("load", graph, "--db", db);
    Files.delete(folder.resolve("news/a.txt"));
    article("b", "صلح في إدلب\nقال مصدر عسكري إن صلحاً تم في مدينة إدلب.");
    build(graph);

    var load = Run.isnad("load", graph, "--db", db, "--replace");

    assertThat(load.exitCode()).as(load.err()).isZero();
    assertThat(ask(ARTICLES)).isEqualTo("headline\nصلح في إدلب\nهدوء في حلب\n");
    assertThat(ask("ASK { ?t text:query (nif:isString \"قتال\") }")).isEqualTo("no\n");
    assertThat(ask("ASK { ?who skos:prefLabel \"سمير قاسم\"@ar }")).isEqualTo("no\n");
    article("a", "هدوء في حلب\nقال مصدر عسكري إن هدوءاً ساد مدينة حلب أمس.");
    var whole = folder.resolve("whole");
    build(graph);
    Run.isnad("load", graph, "--db", whole);
    var expected = Run.isnad("query", ALL, "--db", whole, "--format", "csv").out();
    assertThat(ask(ALL)).isEqualTo(expected.replace("\r\n", "\n"));
  }

  @Test
  void a_broken_line_leaves_the_store_as_it_was() throws IOException {
    Run.isnad("load", graph, "--db", db);
    article("a", "صلح في حلب\nقال مصدر عسكري إن صلحاً تم في مدينة حلب أمس.");
    build(graph);
    Files.writeString(graph, Files.readString(graph) + "<urn:a> <urn:b> .\n");

    var load = Run.isnad("load", graph, "--db", db, "--replace");

    assertThat(load.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(load.err()).startsWith("isnad load: " + graph + ":").hasLineCount(1);
    assertThat(ask(ARTICLES)).isEqualTo("headline\nقتال في إدلب\nهدوء في حلب\n");
    assertThat(ask("ASK { ?t text:query (nif:isString \"صلح\") }")).isEqualTo("no\n");
  }

  private String ask(String question) {
    var format = question.startsWith("ASK") ? "table" : "csv";
    var run = Run.isnad("query", question, "--db", db, "--format", format);
    assertThat(run.err()).isEmpty();
    return run.out().replace("\r\n", "\n");
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("news")).resolve(id + ".txt"), text);
  }

  private void build(Path file) {
    var run = Run.isnad("build", folder.resolve("news"), "-o", file);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
