package org.isnad.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many requests of a kind are worked on at once; who comes then waits a while for a turn. */
final class Turns {
  private static final int TOO_MANY = 429;

  private final Semaphore free;
  private final Duration patience;
  private final String full;

  /**
   * Turns.
   *
   * @param full what is told to whoever waited in vain
   */
  Turns(int atOnce, Duration patience, String full) {
    this.free = new Semaphore(atOnce, true);
    this.patience = patience;
    this.full = full;
  }

  /** Whoever takes one leaves it when done. */
  void take() {
    try {
      if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(TOO_MANY, full);
  }

  void leave() {
    free.release();
  }
}
