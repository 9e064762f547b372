package org.isnad.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * A thread and all those that it starts. TDB2's bulk loader waits for ever for one of its threads
 * that has died; here the first that dies ends the work of all.
 */
final class Crew extends ThreadGroup {
  private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);

  private final CompletableFuture<Long> outcome = new CompletableFuture<>();

  Crew(String name) {
    super(name);
  }

  /**
   * Does work in a thread of its own, and waits for it or for the first fault of a thread that it
   * started. Of a work that failed no thread goes on for long.
   *
   * @throws IOException that of the work
   * @throws ExecutionException with any other fault, errors too
   */
  long run(Callable<Long> work) throws IOException, ExecutionException {
    var first = new Thread(this, () -> go(work), getName());
    first.start();
    try {
      return outcome.get();
    } catch (ExecutionException failure) {
      dismiss();
      if (failure.getCause() instanceof IOException told) {
        throw told;
      }
      throw failure;
    } catch (InterruptedException stopped) {
      dismiss();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void go(Callable<Long> work) {
    try {
      outcome.complete(work.call());
    } catch (Exception failure) {
      outcome.completeExceptionally(failure);
    }
  }

  @Override
  public void uncaughtException(Thread died, Throwable fault) {
    outcome.completeExceptionally(fault);
  }

  private void dismiss() {
    interrupt();
    var left = new Thread[activeCount() + 1];
    int count = enumerate(left);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
    try {
      for (int i = 0; i < count; i++) {
        left[i].join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
