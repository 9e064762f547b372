package org.isnad.server;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops queries that take too long, and those that fill the heap: where it is fuller than a share,
 * the query that took most, then the next. What a query holds is nowhere counted; but who fills a
 * heap has taken much, and one who took little is never stopped.
 *
 * <p>Not by Jena's own alarm, which waits until a query is made ready. Some do their work there,
 * and all other alarms wait with it.
 */
final class Guard implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final int EVERY_MILLIS = 50;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** The part of the heap that a query must have taken before it is stopped. */
  private static final int MUCH = 10;

  /** The part of what is left that may be filled until the heap is swept again. */
  private static final int SOME = 4;

  private final Memory memory = new Memory();
  private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
  private final long limit;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Guard::thread);
  private long sweepAt;
  private long stoppedAt;

  /**
   * Not yet begun.
   *
   * @param percent of the heap that may be held
   */
  Guard(int percent) {
    this.limit = Memory.share(percent);
    this.sweepAt = limit;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "guard");
    thread.setDaemon(true);
    thread.setPriority(Thread.MAX_PRIORITY);
    return thread;
  }

  void start() {
    thread.scheduleWithFixedDelay(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  void enter(RunningQuery query) {
    running.add(query);
  }

  void leave(RunningQuery query) {
    running.remove(query);
  }

  private void look() {
    running.forEach(RunningQuery::stopIfLate);
    if (running.isEmpty()) {
      sweepAt = limit;
    } else if (memory.used() > sweepAt && !isEnding()) {
      sweep();
    }
  }

  /** Whether one that was stopped a moment ago still runs, and will soon give up what it holds. */
  private boolean isEnding() {
    return System.nanoTime() - stoppedAt < PATIENCE_NANOS
        && running.stream().anyMatch(RunningQuery::isGreedy);
  }

  private void sweep() {
    long held = memory.held();
    sweepAt = Math.max(limit, held + (Memory.most() - held) / SOME);
    if (held > limit) {
      greediest().ifPresent(query -> stop(query, held));
    }
  }

  private void stop(RunningQuery query, long held) {
    LOG.warn("memory {} MB: a query that took {} MB is stopped", held >> 20, query.taken() >> 20);
    query.stopAsGreedy();
    stoppedAt = System.nanoTime();
    sweepAt = limit;
  }

  private Optional<RunningQuery> greediest() {
    return running.stream()
        .filter(query -> !query.isGreedy() && query.taken() > Memory.most() / MUCH)
        .max(Comparator.comparingLong(RunningQuery::taken));
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
