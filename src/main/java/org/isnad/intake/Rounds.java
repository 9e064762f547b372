package org.isnad.intake;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does something again and again in the background, until it is closed. Never ends it by an
 * interrupt, which would close files of the store.
 */
final class Rounds implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final String name;
  private final Duration afterFailure;
  private final Consumer<String> log;

  /** Something that is done. */
  interface Round {
    /** Does it, and tells how long to rest then. */
    Duration go() throws Exception;
  }

  /**
   * Not yet begun.
   *
   * @param afterFailure how long to rest where a round fails
   * @param log where a failure is told
   */
  Rounds(String name, Duration afterFailure, Consumer<String> log) {
    this.name = name;
    this.afterFailure = afterFailure;
    this.log = log;
  }

  void start(Round round) {
    var thread = new Thread(() -> run(round), name);
    thread.setDaemon(true);
    thread.start();
  }

  private void run(Round round) {
    try {
      var rest = Duration.ZERO;
      while (!isEnded(rest)) {
        rest = rest(round);
      }
    } catch (CancellationException closed) {
      log.accept(name + " ends");
    } finally {
      ended.countDown();
    }
  }

  private Duration rest(Round round) {
    try {
      return round.go();
    } catch (CancellationException closed) {
      throw closed;
    } catch (Exception failure) {
      log.accept(name + " failed, and goes on in a while: " + failure);
      return afterFailure;
    }
  }

  /** Rests, and tells whether the end has come. */
  boolean isEnded(Duration rest) {
    try {
      return end.await(rest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      return true;
    }
  }

  @Override
  public void close() {
    end.countDown();
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
