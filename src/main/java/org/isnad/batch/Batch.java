package org.isnad.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
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
  private static final long STACK = 16L << 20;

  private final Function<Article, ArticleGraph> extraction;
  private final int threads;
  private final Progress progress;
  private final Predicate<Article> wanted;
  private final Consumer<Problem> told;

  /** Where graphs go, one by one, on the thread that called {@link Batch#run}. */
  @FunctionalInterface
  public interface Sink {
    void accept(ArticleGraph graph) throws IOException;
  }

  /**
   * @param extraction the way from an article to its graph; several threads use it at once
   */
  public Batch(Function<Article, ArticleGraph> extraction, int threads, Progress progress) {
    this(extraction, threads, progress, article -> true);
  }

  /**
   * @param wanted false for an article that is passed over, as one that is in a store already
   */
  public Batch(
      Function<Article, ArticleGraph> extraction,
      int threads,
      Progress progress,
      Predicate<Article> wanted) {
    this(extraction, threads, progress, wanted, problem -> {});
  }

  private Batch(
      Function<Article, ArticleGraph> extraction,
      int threads,
      Progress progress,
      Predicate<Article> wanted,
      Consumer<Problem> told) {
    this.extraction = extraction;
    this.threads = threads;
    this.progress = progress;
    this.wanted = wanted;
    this.told = told;
  }

  /** The same, which tells each problem when its turn comes, on the thread of {@link Sink}. */
  public Batch telling(Consumer<Problem> told) {
    return new Batch(extraction, threads, progress, wanted, told);
  }

  /** Where articles come from, one by one, on the thread that called {@link Batch#run}. */
  @FunctionalInterface
  public interface Source {
    void read(Consumer<Input> sink) throws IOException;
  }

  /** Reads all inputs; what the sink throws ends the run. */
  public Report run(Collection<Path> inputs, Sink sink) throws IOException {
    return run(new ArticleReader(inputs), 0, sink);
  }

  /** Reads on behind the first inputs, of which each gave a graph or a problem before. */
  public Report run(ArticleReader reader, long done, Sink sink) throws IOException {
    var left = new AtomicLong(done);
    var from = new AtomicLong();
    return run(
        next ->
            reader.read(
                input -> {
                  if (left.get() == 0) {
                    next.accept(input);
                  } else if (left.decrementAndGet() == 0) {
                    from.set(reader.position());
                  }
                }),
        sink,
        articles ->
            progress.done(articles, reader.position() - from.get(), reader.size() - from.get()));
  }

  /** Reads what comes, without telling how much is left. */
  public Report run(Source source, Sink sink) throws IOException {
    return run(source, sink, articles -> {});
  }

  private Report run(Source source, Sink sink, LongConsumer done) throws IOException {
    long start = System.nanoTime();
    var executor = Executors.newFixedThreadPool(threads, Batch::worker);
    try {
      var line = line(executor, sink, done);
      source.read(line::take);
      line.finish();
      return line.report(System.nanoTime() - start);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      executor.shutdownNow();
    }
  }

  private AssemblyLine line(ExecutorService executor, Sink sink, LongConsumer done) {
    return new AssemblyLine(
        article -> executor.submit(() -> extraction.apply(article)),
        threads,
        wanted,
        sink,
        done,
        told);
  }

  private static Thread worker(Runnable work) {
    var thread = new Thread(null, work, "reader", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
