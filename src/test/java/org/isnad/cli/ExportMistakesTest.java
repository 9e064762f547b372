package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportMistakesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write_graphs() throws IOException {
    var article = "<https://example.org/1>";
    Files.writeString(
        folder.resolve("graph.nq"),
        article
            + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
            + " <https://w3id.org/isnad/ns#Article> "
            + article
            + " .");
    Files.writeString(folder.resolve("empty.nq"), "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --graph graph.nq                                 | 2 | missing required argument
          --graph missing.nq --events e.csv                | 2 | no such file
          --graph graph.nq --events nowhere/e.csv          | 2 | its folder is not there
          --graph graph.nq --csv graph.nq                  | 2 | a file, where a folder is needed
          --db missing --events e.csv                      | 2 | no store
          --graph empty.nq --events e.csv                  | 1 | no article is in this graph
          """)
  void a_mistake_is_told_in_a_sentence(String line, int exitCode, String sentence) {
    var words = line.split(" ");
    var args =
        IntStream.range(0, words.length)
            .mapToObj(i -> words[i].startsWith("--") ? words[i] : folder.resolve(words[i]));

    var run = Run.isnad(Stream.concat(Stream.of("export"), args).toArray());

    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(folder.resolve("e.csv")).doesNotExist();
  }
}
