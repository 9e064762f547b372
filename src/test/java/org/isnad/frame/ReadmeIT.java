package org.isnad.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs each command of the README with the jar of this build, and compares what it prints. */
class ReadmeIT {
  private static final String LEFT_OUT = "…";
  private static final List<String> BUILDS =
      List.of("./mvnw verify", "./mvnw -q -DskipTests package");

  @Test
  void the_readme_says_in_15_lines_what_it_is_and_how_to_run_it() throws IOException {
    assertThat(ReadmeCommand.read()).isNotEmpty();
    assertThat(Sources.lines("README.md").subList(0, 15).toString())
        .contains("&& java -jar target/isnad.jar serve seeds");
  }

  @TestFactory
  Stream<DynamicTest> each_command_prints_what_the_readme_shows() throws IOException {
    return ReadmeCommand.read().stream()
        .map(command -> DynamicTest.dynamicTest(command.line(), () -> check(command)));
  }

  private static void check(ReadmeCommand command) throws Exception {
    if (command.isBuild()) {
      // This test runs inside of that very command.
      assertThat(BUILDS).contains(command.line());
      return;
    }
    var process = start(command);
    try {
      var shown = comparable(command.output());
      var printed = comparable(printed(process, command));
      if (shown.contains(LEFT_OUT)) {
        var from = shown.indexOf(LEFT_OUT);
        assertThat(printed).startsWith(shown.subList(0, from).toArray(String[]::new));
        assertThat(printed).endsWith(shown.subList(from + 1, shown.size()).toArray(String[]::new));
      } else {
        assertThat(printed).containsExactlyElementsOf(shown);
      }
    } finally {
      process.destroy();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  private static Process start(ReadmeCommand command) throws IOException {
    var line = "exec " + command.withoutBuild() + (command.serves() ? " --port 0" : "");
    return new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
  }

  /** All that it prints; of a server, as many lines as the README shows. */
  private static List<String> printed(Process process, ReadmeCommand command) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (command.serves() && lines.size() == command.output().size()) {
          break;
        }
      }
    }
    return lines;
  }

  /**
   * Ports, durations and the size of the graph differ from run to run, or with each better rule.
   */
  private static List<String> comparable(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("localhost:\\d+", "localhost:3030"))
        .map(line -> line.replaceAll("\\d+(\\.\\d+)? (s|articles/s|triples)\\b", "N $2"))
        .map(String::stripTrailing)
        .toList();
  }
}
