package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  private static final String RECORD =
      "{\"id\":\"%s\",\"title\":\"هدوء\",\"date\":\"%s\",\"text\":\"%s\"}\n";
  private static final List<String> TEXTS =
      List.of(
          "أكد وزير الخارجية التركي أن بلاده ستهاجم المسلحين.",
          "قصفت الطائرات الروسية مدينة إدلب يوم الأحد.",
          "قال مصدر عسكري إن هدوءاً ساد مدينة حلب أمس.");

  @TempDir private Path folder;
  private Path news;

  @BeforeEach
  void write_articles() throws IOException {
    news = folder.resolve("news.jsonl");
    Files.writeString(news, records(240));
  }

  /** Some have a date that is guessed at, some are no articles. */
  private static String records(int number) {
    var records = new StringBuilder();
    for (int i = 0; i < number; i++) {
      records.append(RECORD.formatted(i, i % 7 == 0 ? "03/04/2016" : "2016-03-05", text(i)));
      records.append(i % 11 == 0 ? "{\"text\": 7}\n" : "");
    }
    return records.toString();
  }

  private static String text(int number) {
    return TEXTS.get(number % TEXTS.size()) + " " + TEXTS.get(number * 5 % 2);
  }

  @Test
  void a_run_that_is_killed_again_and_again_loses_and_repeats_nothing() throws Exception {
    var whole = folder.resolve("whole.nq");
    var told = folder.resolve("whole.txt");
    var uninterrupted = Run.isnad("build", news, "-o", whole, "--report", told);
    var graph = folder.resolve("graph.nq");
    var report = folder.resolve("problems.txt");
    for (int lines : List.of(2, 4, 9)) {
      killWhen(lines, graph, report);
      assertThat(graph).doesNotExist();
    }

    var run = Run.isnad(resumed(graph, report));

    assertThat(run.err()).contains("goes on behind ");
    assertThat(graph).hasSameBinaryContentAs(whole);
    assertThat(report).hasSameBinaryContentAs(told);
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(sum(run)).isEqualTo(sum(uninterrupted)).startsWith("240 articles, ");
    assertThat(folder.resolve("graph.nq.parts")).doesNotExist();
  }

  private Object[] resumed(Path graph, Path report) {
    return new Object[] {"build", news, "-o", graph, "--resume", "--part", "8", "--report", report};
  }

  private static String sum(Run run) {
    var last = run.err().lines().reduce((before, line) -> line).orElse("");
    return last.substring(0, last.lastIndexOf(", "));
  }

  /** When its journal has so many lines, or a few more. */
  private void killWhen(int lines, Path graph, Path report) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Isnad.class.getName()));
    for (var argument : resumed(graph, report)) {
      command.add(argument.toString());
    }
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log()).start();
    var journal = folder.resolve("graph.nq.parts").resolve("journal.tsv");
    while (process.isAlive() && lines(journal) < lines) {
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(lines(journal)).isGreaterThanOrEqualTo(lines);
  }

  private java.io.File log() {
    return folder.resolve("log.txt").toFile();
  }

  private static int lines(Path journal) throws IOException {
    return Files.exists(journal) ? Files.readAllLines(journal).size() : 0;
  }

  @Test
  void parts_are_joined_to_the_same_packed_bytes() throws Exception {
    Files.writeString(news, records(20));
    var whole = folder.resolve("whole.nq.gz");
    var joined = folder.resolve("joined.nq.gz");

    var plain = Run.isnad("build", news, "-o", whole);
    var run = Run.isnad("build", news, "-o", joined, "--resume", "--part", "3");

    assertThat(joined).hasSameBinaryContentAs(whole);
    assertThat(run.err().lines().filter(line -> !line.endsWith("articles/s")))
        .isEqualTo(plain.err().lines().filter(line -> !line.endsWith("articles/s")).toList());
  }

  @Test
  void parts_of_something_else_are_not_gone_on_with() throws Exception {
    var graph = folder.resolve("graph.nq");
    killWhen(2, graph, folder.resolve("problems.txt"));
    Files.writeString(news, records(10));

    var run = Run.isnad("build", news, "-o", graph, "--resume");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("graph.nq.parts: parts of other inputs");
  }

  @Test
  void only_n_quads_are_written_in_parts() {
    var run = Run.isnad("build", news, "-o", folder.resolve("graph.ttl"), "--resume");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--resume needs an output of N-Quads");
  }
}
