package org.isnad.batch.spark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.hadoop.io.NullWritable;
import org.isnad.batch.AssemblyLine;
import org.isnad.graph.ArticleGraph;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import scala.Tuple2;

/**
 * The graphs of the articles of a task, and the problems among them. Of articles with the same id
 * the first is read.
 */
final class Graphs implements Iterator<Tuple2<NullWritable, Object>>, AutoCloseable {
  private static final long STACK = 16L << 20;

  private final Iterator<Tuple2<Key, Item>> items;
  private final ExecutorService reader = Executors.newSingleThreadExecutor(Graphs::thread);
  private final Deque<Object> done = new ArrayDeque<>();
  private final AssemblyLine line;
  private final Counters counters;
  private String last = "";
  private boolean isFirst = true;

  /**
   * @param items sorted by their keys
   */
  Graphs(
      Iterator<Tuple2<Key, Item>> items,
      Function<Article, ArticleGraph> extraction,
      Counters counters) {
    this.items = items;
    this.counters = counters;
    this.line =
        new AssemblyLine(
            article -> reader.submit(() -> extraction.apply(article)),
            1,
            article -> true,
            this::take,
            articles -> {},
            this::tell);
  }

  /** A long sentence goes deep. */
  private static Thread thread(Runnable work) {
    var thread = new Thread(null, work, "reader", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private void take(ArticleGraph graph) {
    counters.article(graph);
    done.add(graph);
  }

  private void tell(Problem problem) {
    counters.problem(problem);
    done.add(problem);
  }

  @Override
  public boolean hasNext() {
    while (done.isEmpty() && items.hasNext()) {
      inputs(items.next()).forEach(line::take);
    }
    if (done.isEmpty()) {
      line.finish();
    }
    return !done.isEmpty();
  }

  private List<Input> inputs(Tuple2<Key, Item> item) {
    if (!(item._2() instanceof Item.Read read)) {
      return item._2().inputs();
    }
    if (!isFirst && read.id().equals(last)) {
      return List.of(read.repeated());
    }
    isFirst = false;
    last = read.id();
    return read.inputs();
  }

  @Override
  public Tuple2<NullWritable, Object> next() {
    return new Tuple2<>(NullWritable.get(), done.remove());
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
