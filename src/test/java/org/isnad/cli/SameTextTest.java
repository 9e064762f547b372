package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links copies in a graph of their own, and loads it beside the articles. */
class SameTextTest {
  private static final String TEXT =
      "قال الوزير سمير قاسم اليوم إن الوفد غادر العاصمة بعد جولة طويلة من المحادثات مع الطرف"
          + " الآخر، وأكد أن الاتفاق سيوقع خلال أسبوع في حضور ممثلين عن دول الجوار.";
  private static final String RECORD = "{\"id\":\"%s\",\"date\":\"2016-03-0%d\",\"text\":\"%s\"}\n";
  private static final String ORIGINALS =
      "SELECT (STR(?id) AS ?original) { ?article schema:identifier ?id"
          + " FILTER NOT EXISTS { ?article isnad:sameText ?earlier } } ORDER BY ?original";

  @TempDir private Path folder;

  @Test
  void a_report_is_counted_once() throws IOException {
    var news = folder.resolve("news.jsonl");
    var graph = folder.resolve("graph.nq");
    var same = folder.resolve("same.nq");
    Files.writeString(
        news,
        RECORD.formatted("a", 7, TEXT)
            + RECORD.formatted("b", 6, "هدوء: " + TEXT)
            + RECORD.formatted("c", 5, "ساد الهدوء مدينة حلب أمس."));
    Run.isnad("build", news, "-o", graph);

    var run = Run.isnad("same-text", graph, "-o", same);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEqualTo("3 articles, 1 of them copies\n");
    assertThat(same)
        .hasContent(
            "<https://w3id.org/isnad/data/article/a> <https://w3id.org/isnad/ns#sameText>"
                + " <https://w3id.org/isnad/data/article/b>"
                + " <https://w3id.org/isnad/data/same-text> .\n");
    var db = folder.resolve("db");
    assertThat(Run.isnad("load", graph, same, "--db", db).exitCode()).isZero();
    var answer = Run.isnad("query", ORIGINALS, "--db", db, "--format", "csv").out();
    assertThat(answer.lines()).containsExactly("original", "b", "c");
  }

  @Test
  void a_graph_without_texts_is_told() throws IOException {
    var empty = Files.writeString(folder.resolve("empty.nq"), "");

    var run = Run.isnad("same-text", empty, "-o", folder.resolve("same.nq"));

    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(run.err()).contains("no texts are there to compare").hasLineCount(1);
    assertThat(folder.resolve("same.nq")).doesNotExist();
  }
}
