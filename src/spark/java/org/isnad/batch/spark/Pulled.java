package org.isnad.batch.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** What is pushed on a thread of its own, to be pulled; a few wait. */
final class Pulled<T> implements Iterator<T>, AutoCloseable {
  private static final int WAITING = 16;

  private final BlockingQueue<Step<T>> steps = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private Optional<Step<T>> next = Optional.empty();

  /** What pushes, one by one. */
  @FunctionalInterface
  interface Source<T> {
    void read(Consumer<T> sink) throws IOException;
  }

  private sealed interface Step<T> {
    record Value<T>(T value) implements Step<T> {}

    record End<T>(Optional<Throwable> failure) implements Step<T> {}
  }

  Pulled(Source<T> source) {
    this.thread = new Thread(() -> push(source), "articles");
    thread.setDaemon(true);
    thread.start();
  }

  private void push(Source<T> source) {
    Optional<Throwable> failure = Optional.empty();
    try {
      source.read(value -> put(new Step.Value<>(value)));
    } catch (IOException | RuntimeException | Error fault) {
      failure = Optional.of(fault);
    }
    if (!thread.isInterrupted()) {
      put(new Step.End<>(failure));
    }
  }

  private void put(Step<T> step) {
    try {
      steps.put(step);
    } catch (InterruptedException closed) {
      thread.interrupt();
      throw new UncheckedIOException(new IOException("closed", closed));
    }
  }

  @Override
  public boolean hasNext() {
    try {
      if (next.isEmpty()) {
        next = Optional.of(steps.take());
      }
    } catch (InterruptedException killed) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", killed));
    }
    if (next.get() instanceof Step.End<T> end) {
      end.failure().ifPresent(Pulled::fail);
    }
    return next.get() instanceof Step.Value<T>;
  }

  private static void fail(Throwable failure) {
    if (failure instanceof IOException io) {
      throw new UncheckedIOException(io);
    }
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Override
  public T next() {
    if (hasNext() && next.get() instanceof Step.Value<T> value) {
      next = Optional.empty();
      return value.value();
    }
    throw new NoSuchElementException();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
