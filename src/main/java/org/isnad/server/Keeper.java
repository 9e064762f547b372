package org.isnad.server;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Census;
import org.isnad.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the description of a store true to what is in it: counts it in the background at the start
 * and after changes, and not more than a twentieth of the time.
 */
final class Keeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private static final int EVERY_MILLIS = 1_000;
  private static final int REST = 20;
  private static final int PATIENCE_SECONDS = 30;

  private final Store store;
  private final Catalog catalog;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Keeper::thread);
  private volatile CompletableFuture<Census> census = new CompletableFuture<>();
  private long described = -1;
  private long notBefore;

  Keeper(Store store, Catalog catalog, Clock clock) {
    this.store = store;
    this.catalog = catalog;
    this.clock = clock;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "keeper");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  void start() {
    thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** What was counted last; waits for the first count. */
  Census census() {
    return census.join();
  }

  /** Whether anything was counted yet. */
  boolean isReady() {
    return census.isDone();
  }

  private void look() {
    long begin = clock.millis();
    long changes = store.changes();
    if (changes == described || begin < notBefore) {
      return;
    }
    try {
      var counted = catalog.count();
      catalog.write(counted, clock.instant());
      described = changes;
      if (!census.complete(counted)) {
        census = CompletableFuture.completedFuture(counted);
      }
    } catch (RuntimeException failure) {
      LOG.error("the store can't be described: {}", failure.getMessage());
    }
    long end = clock.millis();
    notBefore = end + REST * (end - begin);
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
