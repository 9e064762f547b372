package org.isnad.server;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A query that runs in a thread of its own, and can be stopped. */
final class RunningQuery {
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final long thread = Thread.currentThread().getId();
  private final long before = threads.getThreadAllocatedBytes(thread);
  private final long begin = System.nanoTime();
  private final long time;
  private final AtomicBoolean sign;
  private volatile boolean greedy;

  /**
   * In this thread.
   *
   * @param time that it may take
   * @param sign what Jena looks at, now and then: whether to stop
   */
  RunningQuery(Duration time, AtomicBoolean sign) {
    this.time = time.toNanos();
    this.sign = sign;
  }

  /** Bytes that it took since it began, whether it still holds them or not. */
  long taken() {
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  void stopIfLate() {
    if (System.nanoTime() - begin > time) {
      sign.set(true);
    }
  }

  /** Because it took too much. */
  void stopAsGreedy() {
    greedy = true;
    sign.set(true);
  }

  boolean isGreedy() {
    return greedy;
  }
}
