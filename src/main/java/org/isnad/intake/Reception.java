package org.isnad.intake;

import java.io.IOException;
import java.util.function.Function;
import org.isnad.batch.Batch;
import org.isnad.batch.Progress;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.model.Article;
import org.isnad.store.Store;

/**
 * Where articles come in while a store is served. They are extracted beside one another and written
 * one after another; what is told as stored is stored.
 */
public final class Reception {
  private final Store store;
  private final Iris iris;
  private final Batch batch;

  /**
   * @param extraction the way from an article to its graph; several threads use it at once
   */
  public Reception(
      Store store, Iris iris, Function<Article, ArticleGraph> extraction, int threads) {
    this.store = store;
    this.iris = iris;
    this.batch = new Batch(extraction, threads, Progress.SILENT);
  }

  /** Takes in what comes; an article that is there already is replaced. */
  public Receipt take(Batch.Source source) throws IOException {
    var ledger = new Ledger(iris);
    try (var intake = new Intake(store, iris)) {
      var report =
          batch.run(
              sink ->
                  source.read(
                      input -> {
                        ledger.came(input);
                        sink.accept(input);
                      }),
              graph -> {
                ledger.extracted(graph);
                intake.accept(graph);
              });
      intake.close();
      return ledger.receipt(intake.replaced(), report);
    }
  }
}
