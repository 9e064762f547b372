package org.isnad.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isnad.graph.ArticleGraph;
import org.isnad.model.Problem;

/** Counts what a run does, for its report. For one thread. */
final class Tally {
  private final List<Problem> problems = new ArrayList<>();
  private long articles;
  private long unchanged;
  private long triples;
  private long rejected;
  private long notes;

  void article(ArticleGraph graph) {
    articles++;
    triples += graph.triples().size();
  }

  void unchanged() {
    unchanged++;
  }

  void problem(Problem problem) {
    long same = problem.severity() == Problem.Severity.REJECTED ? ++rejected : ++notes;
    if (same <= Report.LISTED) {
      problems.add(problem);
    }
  }

  long articles() {
    return articles;
  }

  Report report(Duration time) {
    return new Report(articles, unchanged, triples, rejected, notes, problems, time);
  }

  /** With articles that were counted before. */
  Report report(long articles, long triples, Duration time) {
    return new Report(articles, unchanged, triples, rejected, notes, problems, time);
  }
}
