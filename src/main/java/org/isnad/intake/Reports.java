package org.isnad.intake;

import java.util.function.Consumer;
import org.isnad.batch.Report;
import org.isnad.model.Problem;

/** Tells in lines of a log what was taken in. */
final class Reports {
  private Reports() {}

  /**
   * Each problem, and how many articles there were, if any.
   *
   * @param from what they come from
   */
  static void tell(String from, Report report, Consumer<String> log) {
    for (var problem : report.problems()) {
      boolean rejected = problem.severity() == Problem.Severity.REJECTED;
      log.accept((rejected ? "rejected " : "note ") + problem);
    }
    if (report.articles() > 0 || report.rejected() > 0) {
      log.accept(from + ": " + report.articles() + " articles, " + report.rejected() + " rejected");
    }
  }
}
