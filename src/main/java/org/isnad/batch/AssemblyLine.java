package org.isnad.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.isnad.graph.ArticleGraph;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;

/**
 * What is under way, in the order of the input. Few articles wait, and fewer where they are long.
 */
public final class AssemblyLine {
  private static final int WAITING_PER_THREAD = 8;
  private static final long WAITING_CHARS = 1 << 22;

  private final Function<Article, Future<ArticleGraph>> start;
  private final int mostTasks;
  private final Predicate<Article> wanted;
  private final Batch.Sink sink;
  private final LongConsumer progress;
  private final Consumer<Problem> told;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Tally tally = new Tally();
  private long chars;

  /** An article under way, or a problem that waits for the articles before it. */
  private sealed interface Task {
    record Extraction(String source, int length, Future<ArticleGraph> graph) implements Task {}

    record Report(Problem problem) implements Task {}
  }

  /**
   * A line that is empty.
   *
   * @param start begins to read an article, on another thread
   * @param threads how many articles are read at once
   * @param wanted false for an article that is passed over
   * @param sink takes graphs in the order of the input, within {@link #take} and {@link #finish}
   * @param progress is told after each how many there were
   * @param told takes problems, each when its turn comes
   */
  public AssemblyLine(
      Function<Article, Future<ArticleGraph>> start,
      int threads,
      Predicate<Article> wanted,
      Batch.Sink sink,
      LongConsumer progress,
      Consumer<Problem> told) {
    this.start = start;
    this.mostTasks = threads * WAITING_PER_THREAD;
    this.wanted = wanted;
    this.sink = sink;
    this.progress = progress;
    this.told = told;
  }

  /** Takes the next input in; what has waited longest is finished where too many wait. */
  public void take(Input input) {
    if (input instanceof Input.Read read && wanted.test(read.article())) {
      int length = read.article().text().length();
      tasks.add(new Task.Extraction(read.source(), length, start.apply(read.article())));
      chars += length;
    } else if (input instanceof Input.Fault fault) {
      tasks.add(new Task.Report(fault.problem()));
    } else {
      tally.unchanged();
    }
    while (tasks.size() > mostTasks || (chars > WAITING_CHARS && tasks.size() > 1)) {
      finishOne();
    }
  }

  /** Finishes all that wait. */
  public void finish() {
    while (!tasks.isEmpty()) {
      finishOne();
    }
  }

  Report report(long nanos) {
    return tally.report(Duration.ofNanos(nanos));
  }

  private void finishOne() {
    var task = tasks.remove();
    if (task instanceof Task.Report report) {
      tell(report.problem());
    } else if (task instanceof Task.Extraction extraction) {
      chars -= extraction.length();
      finish(extraction);
    }
  }

  private void tell(Problem problem) {
    tally.problem(problem);
    told.accept(problem);
  }

  private void finish(Task.Extraction extraction) {
    try {
      var graph = extraction.graph().get();
      sink.accept(graph);
      tally.article(graph);
      progress.accept(tally.articles());
    } catch (ExecutionException fault) {
      tell(Problem.rejected(extraction.source(), "a fault of ours: " + fault.getCause()));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", stop));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
