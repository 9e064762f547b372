package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.batch.Report;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/** Where problems are written while a run goes on; without it they are printed at its end. */
final class ProblemFile implements Closeable {
  private final Optional<Path> path;
  private final Optional<PrintStream> out;

  private ProblemFile(Optional<Path> path, Optional<PrintStream> out) {
    this.path = path;
    this.out = out;
  }

  static ProblemFile of(@Nullable Path path) {
    if (path == null) {
      return new ProblemFile(Optional.empty(), Optional.empty());
    }
    try {
      var out = new PrintStream(Files.newOutputStream(path), true, UTF_8);
      return new ProblemFile(Optional.of(path), Optional.of(out));
    } catch (IOException closed) {
      throw Mistake.wrongUse("--report " + path + ": can't be written");
    }
  }

  void tell(Problem problem) {
    out.ifPresent(file -> file.println(problem.line()));
  }

  /** Prints what is not in the file, and tells the exit code. */
  int print(Report report, long triples, PrintStream err) {
    if (path.isEmpty()) {
      return Reports.print(report, triples, err);
    }
    if (report.rejected() + report.notes() > 0) {
      err.println("problems and notes are in " + path.get());
    }
    return Reports.printSum(report, triples, err);
  }

  @Override
  public void close() {
    out.ifPresent(PrintStream::close);
  }
}
