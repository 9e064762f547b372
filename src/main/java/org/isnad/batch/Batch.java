package org.isnad.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.graph.ArticleGraph;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;

/**
 * Reads many articles on several threads and hands on their graphs in the order of the input, so
 * that the output is the same at any number of threads. Holds a few articles a thread at a time.
 */
public final class Batch {
  private static final int AHEAD = 4;

  private final Function<Article, ArticleGraph> reader;
  private final int threads;
  private final Progress progress;

  /** Where graphs go, one by one. */
  public interface Sink {
    void accept(ArticleGraph graph) throws IOException;
  }

  /** An article under way, and where it came from. */
  private record Task(String source, Future<ArticleGraph> graph) {}

  public Batch(Function<Article, ArticleGraph> reader, int threads, Progress progress) {
    this.reader = reader;
    this.threads = threads;
    this.progress = progress;
  }

  /** Reads all inputs; {@code triples} of the report is left to the sink's owner. */
  public Report run(Collection<Path> inputs, Sink sink) throws IOException {
    long start = System.nanoTime();
    var executor = Executors.newFixedThreadPool(threads, Batch::worker);
    var run = new Run(executor, sink);
    try {
      new ArticleReader().read(inputs, run::take);
      run.drain(0);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      executor.shutdownNow();
    }
    var time = Duration.ofNanos(System.nanoTime() - start);
    return new Report(run.articles, run.triples, run.problems, time);
  }

  private static Thread worker(Runnable work) {
    var thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }

  /** The state of one run: what is under way, in order. */
  private final class Run {
    private final ExecutorService executor;
    private final Sink sink;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final List<Problem> problems = new ArrayList<>();
    private long articles;
    private long triples;

    Run(ExecutorService executor, Sink sink) {
      this.executor = executor;
      this.sink = sink;
    }

    void take(Input input) {
      if (input instanceof Input.Read read) {
        var graph = executor.submit(() -> reader.apply(read.article()));
        tasks.add(new Task(read.source(), graph));
        drain(threads * AHEAD);
      } else if (input instanceof Input.Fault fault) {
        problems.add(fault.problem());
      }
    }

    /** Writes what is done until no more than {@code left} are under way. */
    void drain(int left) {
      while (tasks.size() > left) {
        var task = tasks.remove();
        try {
          var graph = task.graph().get();
          sink.accept(graph);
          articles++;
          triples += graph.triples().size();
          progress.done(articles);
        } catch (ExecutionException e) {
          problems.add(Problem.rejected(task.source(), "a fault of ours: " + e.getCause()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new UncheckedIOException(new IOException("interrupted", e));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
