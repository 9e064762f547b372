package org.isnad.cli;

import java.time.Duration;
import org.isnad.server.Limits;
import picocli.CommandLine.Option;

/** What readers of a server may take. */
final class ServeLimits {
  private static final int ALL = 100;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "The longest that a query may take. Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      defaultValue = "16",
      description = "How many queries run at once. Default: ${DEFAULT-VALUE}.")
  private int queries;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "0",
      description = "The most rows of an answer, 0 for any number. Default: ${DEFAULT-VALUE}.")
  private long rows;

  @Option(
      names = "--max-memory",
      paramLabel = "PERCENT",
      defaultValue = "70",
      description =
          "How full the heap may be before the query that took most of it is stopped."
              + " Default: ${DEFAULT-VALUE}.")
  private int memory;

  Limits limits() {
    if (timeout < 1) {
      throw Mistake.wrongUse("--timeout " + timeout + ": at least a second");
    }
    if (queries < 1) {
      throw Mistake.wrongUse("--max-queries " + queries + ": at least one");
    }
    if (rows < 0) {
      throw Mistake.wrongUse("--max-rows " + rows + ": a number of rows, or 0 for any number");
    }
    if (memory < 1 || memory > ALL) {
      throw Mistake.wrongUse("--max-memory " + memory + ": a share of the heap, 1 to 100 percent");
    }
    var bytes = Limits.usual().requestBytes();
    return new Limits(Duration.ofSeconds(timeout), queries, bytes, rows, memory);
  }
}
