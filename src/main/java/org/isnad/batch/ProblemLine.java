package org.isnad.batch;

import org.isnad.model.Problem;

/** A problem as a line of a table. */
final class ProblemLine {
  private static final int FIELDS = 4;

  private ProblemLine() {}

  static String of(Problem problem) {
    return String.join(
        "\t",
        problem.severity().name(),
        String.valueOf(problem.offset()),
        escape(problem.source()),
        escape(problem.reason()));
  }

  static Problem read(String line) {
    var fields = line.split("\t", FIELDS);
    return new Problem(
        Problem.Severity.valueOf(fields[0]),
        fields[2].translateEscapes(),
        Long.parseLong(fields[1]),
        fields[3].translateEscapes());
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }
}
