package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  private static final String QUESTION =
      "SELECT ?s ?content { ?s text:query (isnad:content \"جبهات\") ; isnad:content ?content }";

  @TempDir private Path folder;

  @BeforeEach
  void write_graphs() throws IOException {
    var triple =
        "<https://example.org/s> <https://w3id.org/isnad/ns#content> \"هدوء في الجبهات\"@ar";
    Files.writeString(folder.resolve("graph.ttl"), triple + " .");
    Files.writeString(folder.resolve("graph.nq"), triple + " <https://example.org/g> .");
  }

  @ParameterizedTest
  @CsvSource({"graph.ttl", "graph.nq"})
  void finds_words_in_a_graph_file_with_named_graphs_or_without(String graph) {
    var run = Run.isnad("query", QUESTION, "--graph", folder.resolve(graph));

    assertThat(run.out())
        .isEqualToNormalizingNewlines(
            """
            s                      content
            ---------------------  ---------------
            https://example.org/s  هدوء في الجبهات
            """);
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          csv | https://example.org/s,هدوء في الجبهات
          tsv | "هدوء في الجبهات"@ar
          json | "value": "هدوء في الجبهات"
          xml | <literal xml:lang="ar">هدوء في الجبهات</literal>
          """)
  void prints_rows_in_every_format(String format, String part) {
    var run =
        Run.isnad("query", QUESTION, "--graph", folder.resolve("graph.nq"), "--format", format);

    assertThat(run.out()).contains(part);
  }

  @Test
  void prints_a_graph_and_a_yes() {
    var graph = folder.resolve("graph.nq");
    var construct = "CONSTRUCT WHERE { ?s isnad:content ?content }";

    assertThat(Run.isnad("query", construct, "--graph", graph).out())
        .contains("isnad:content", "\"هدوء في الجبهات\"@ar");
    assertThat(Run.isnad("query", construct, "--graph", graph, "--format", "json").out())
        .contains("@value", "هدوء في الجبهات");
    assertThat(Run.isnad("query", "ASK { ?s ?p ?o }", "--graph", graph).out().strip())
        .isEqualTo("yes");
  }

  @Test
  void reads_the_question_from_a_file() throws IOException {
    var question = Files.writeString(folder.resolve("question.rq"), QUESTION);

    var run = Run.isnad("query", question, "--graph", folder.resolve("graph.nq"));

    assertThat(run.out()).contains("هدوء في الجبهات");
  }
}
