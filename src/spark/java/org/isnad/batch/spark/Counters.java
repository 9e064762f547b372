package org.isnad.batch.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.isnad.graph.ArticleGraph;
import org.isnad.model.Problem;

/**
 * What Spark's pages show of a run while it goes on. A task that is run again counts once, but for
 * {@code files} and {@code found}, which are counted again where what was read was lost.
 *
 * @param files of which pieces were read
 * @param found articles, and problems of what is none
 * @param articles of which the graph is written
 * @param quads in these graphs
 */
record Counters(
    LongAccumulator files,
    LongAccumulator found,
    LongAccumulator articles,
    LongAccumulator quads,
    LongAccumulator rejected,
    LongAccumulator notes)
    implements Serializable {
  static Counters in(SparkContext spark) {
    return new Counters(
        spark.longAccumulator("files"),
        spark.longAccumulator("found"),
        spark.longAccumulator("articles"),
        spark.longAccumulator("quads"),
        spark.longAccumulator("rejected"),
        spark.longAccumulator("notes"));
  }

  void article(ArticleGraph graph) {
    articles.add(1);
    quads.add(graph.triples().size());
  }

  void problem(Problem problem) {
    (problem.severity() == Problem.Severity.REJECTED ? rejected : notes).add(1);
  }
}
