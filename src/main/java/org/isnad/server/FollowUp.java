package org.isnad.server;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.isnad.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something at the start and after each change of a store, in the background: not more than a
 * twentieth of the time, and not more often than a pause.
 */
final class FollowUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUp.class);
  private static final int REST = 20;
  private static final int PATIENCE_SECONDS = 30;

  private final Store store;
  private final Clock clock;
  private final long everyMillis;
  private final long pauseMillis;
  private final String fault;
  private final Work work;
  private final ScheduledExecutorService thread;
  private long done = -1;
  private long notBefore;

  /** What is done; {@link InterruptedIOException} where it is told to stop. */
  interface Work {
    void go() throws IOException;
  }

  /**
   * @param every how often the store is looked at
   * @param fault what is logged, with the reason behind it, where the work fails
   */
  FollowUp(Store store, Clock clock, Duration every, Duration pause, String fault, Work work) {
    this.store = store;
    this.clock = clock;
    this.everyMillis = every.toMillis();
    this.pauseMillis = pause.toMillis();
    this.fault = fault;
    this.work = work;
    this.thread = Executors.newSingleThreadScheduledExecutor(FollowUp::thread);
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "follow-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  void start() {
    thread.scheduleWithFixedDelay(this::look, 0, everyMillis, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long begin = clock.millis();
    long changes = store.changes();
    if (changes == done || begin < notBefore) {
      return;
    }
    try {
      work.go();
      done = changes;
    } catch (InterruptedIOException stopped) {
      return;
    } catch (IOException | RuntimeException failure) {
      LOG.error("{}: {}", fault, failure.getMessage());
    }
    long end = clock.millis();
    notBefore = end + Math.max(pauseMillis, REST * (end - begin));
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
