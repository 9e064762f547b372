package org.isnad.batch;

import java.time.Duration;
import java.util.List;
import org.isnad.model.Problem;

/** What a run did: how many articles and triples it wrote, what it rejected or assumed. */
public record Report(long articles, long triples, List<Problem> problems, Duration time) {
  public Report {
    problems = List.copyOf(problems);
  }

  /** How many inputs were rejected. */
  public long rejected() {
    return problems.stream().filter(p -> p.severity() == Problem.Severity.REJECTED).count();
  }

  public double articlesPerSecond() {
    return articles * 1e9 / Math.max(1, time.toNanos());
  }
}
