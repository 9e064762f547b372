package org.isnad.server;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Census;
import org.isnad.store.Store;

/** Keeps the description of a store true to what is in it. */
final class Keeper implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Catalog catalog;
  private final Clock clock;
  private final FollowUp followUp;
  private volatile CompletableFuture<Census> census = new CompletableFuture<>();

  Keeper(Store store, Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
    this.followUp =
        new FollowUp(
            store, clock, EVERY, Duration.ZERO, "the store can't be described", this::count);
  }

  void start() {
    followUp.start();
  }

  /** What was counted last; waits for the first count. */
  Census census() {
    return census.join();
  }

  /** Whether anything was counted yet. */
  boolean isReady() {
    return census.isDone();
  }

  private void count() {
    var counted = catalog.count();
    catalog.write(counted, clock.instant());
    if (!census.complete(counted)) {
      census = CompletableFuture.completedFuture(counted);
    }
  }

  @Override
  public void close() {
    followUp.close();
  }
}
