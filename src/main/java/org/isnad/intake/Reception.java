package org.isnad.intake;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.isnad.batch.Batch;
import org.isnad.batch.Progress;
import org.isnad.batch.Report;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.model.Article;
import org.isnad.store.Store;

/**
 * Where articles come in while a store is served. They are extracted beside one another and written
 * one after another; what is told as stored is stored.
 */
public final class Reception implements AutoCloseable {
  private static final int GRACE_SECONDS = 8;
  private static final int PATIENCE_SECONDS = 30;

  private final Store store;
  private final Iris iris;
  private final Function<Article, ArticleGraph> extraction;
  private final int threads;
  private final ReadWriteLock running = new ReentrantReadWriteLock(true);
  private volatile boolean closing;
  private volatile boolean closed;

  /**
   * Open, until it is closed.
   *
   * @param extraction the way from an article to its graph; several threads use it at once
   */
  public Reception(
      Store store, Iris iris, Function<Article, ArticleGraph> extraction, int threads) {
    this.store = store;
    this.iris = iris;
    this.extraction = extraction;
    this.threads = threads;
  }

  /**
   * Takes in what comes, and tells of each article what became of it. One that is there already is
   * replaced.
   *
   * @throws CancellationException where the reception is closed; what was extracted is stored
   */
  public Receipt take(Batch.Source source) throws IOException {
    var ledger = new Ledger(iris);
    begin();
    try (var intake = Intake.besideOthers(store, iris)) {
      var report =
          batch(article -> true)
              .run(
                  sink ->
                      source.read(
                          input -> {
                            checkOpen();
                            ledger.came(input);
                            sink.accept(input);
                          }),
                  graph -> {
                    ledger.extracted(graph);
                    intake.accept(graph);
                  });
      intake.close();
      return ledger.receipt(intake.replaced(), report);
    } finally {
      running.readLock().unlock();
    }
  }

  /**
   * Takes in what is wanted of what comes, however much that is.
   *
   * @throws CancellationException where the reception is closed
   */
  Report take(Batch.Source source, Predicate<Article> wanted) throws IOException {
    begin();
    try (var intake = Intake.besideOthers(store, iris)) {
      return batch(wanted)
          .run(
              sink ->
                  source.read(
                      input -> {
                        checkOpen();
                        sink.accept(input);
                      }),
              intake::accept);
    } finally {
      running.readLock().unlock();
    }
  }

  /** Whether the store has no such article, or another text or date of it. */
  boolean isNew(Article article) {
    return !store.holds(iris.article(article.id()), article);
  }

  /** Whether the store has no article with this id. */
  boolean isUnknown(String id) {
    return !store.holds(iris.article(id));
  }

  private Batch batch(Predicate<Article> wanted) {
    return new Batch(extraction, threads, Progress.SILENT, wanted);
  }

  private boolean isIdle(int seconds) throws InterruptedException {
    boolean idle = running.writeLock().tryLock(seconds, TimeUnit.SECONDS);
    if (idle) {
      running.writeLock().unlock();
    }
    return idle;
  }

  private void begin() {
    if (closing) {
      throw new CancellationException("closed");
    }
    running.readLock().lock();
  }

  private void checkOpen() {
    if (closed) {
      throw new CancellationException("closed");
    }
  }

  /** Ends what is soon taken in as it should, and breaks off the rest; none begins any more. */
  @Override
  public void close() {
    closing = true;
    try {
      if (!isIdle(GRACE_SECONDS)) {
        closed = true;
        isIdle(PATIENCE_SECONDS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
