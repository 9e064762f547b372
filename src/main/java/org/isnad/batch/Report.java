package org.isnad.batch;

import java.time.Duration;
import java.util.List;
import org.isnad.model.Problem;

/**
 * What a run did.
 *
 * @param articles how many graphs it handed on
 * @param unchanged how many articles it passed over, since they are there already
 * @param triples of the articles' graphs, without the descriptions of entities
 * @param rejected how many inputs gave no article
 * @param notes how many assumptions were made
 * @param problems both, in the order of the inputs, the first {@link #LISTED} of each
 */
public record Report(
    long articles,
    long unchanged,
    long triples,
    long rejected,
    long notes,
    List<Problem> problems,
    Duration time) {
  public static final int LISTED = 1000;

  public Report {
    problems = List.copyOf(problems);
  }

  /** The same, with so many triples. */
  public Report with(long triples) {
    return new Report(articles, unchanged, triples, rejected, notes, problems, time);
  }

  public double articlesPerSecond() {
    return articles * 1e9 / Math.max(1, time.toNanos());
  }
}
