package org.isnad.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.isnad.batch.Report;

/** The closing report of a run. */
final class Reports {
  private Reports() {}

  /** Prints it and tells the exit code: problems where something was rejected. */
  static int print(Report report, long triples, PrintStream out) {
    report.problems().forEach(problem -> out.println(problem.line()));
    long unlisted = report.rejected() + report.notes() - report.problems().size();
    if (unlisted > 0) {
      out.println("and " + unlisted + " more");
    }
    return printSum(report, triples, out);
  }

  /** The last line alone, where the problems are told elsewhere. */
  static int printSum(Report report, long triples, PrintStream out) {
    if (report.unchanged() > 0) {
      out.println(report.unchanged() + " articles were there already");
    }
    out.printf(
        Locale.ROOT,
        "%d articles, %d triples, %d rejected, %d notes, %.1f articles/s%n",
        report.articles(),
        triples,
        report.rejected(),
        report.notes(),
        report.articlesPerSecond());
    out.flush();
    return report.rejected() > 0 ? Isnad.PROBLEMS : Isnad.DONE;
  }
}
