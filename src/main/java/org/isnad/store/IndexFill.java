package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Fills an empty text index from the triples that are there, each of which is in a store once. One
 * thread reads them, the others read their words; what was read first is not always first in the
 * index, which changes no answer.
 */
final class IndexFill {
  private static final int TOGETHER = 500;
  private static final int WAITING = 8;

  /** Words are kept in memory until there are so many of them; fewer parts need be merged. */
  private static final double BUFFER_MB = 96;

  private final SearchIndex index;
  private final ThreadPoolExecutor readers;
  private final Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
  private List<Entity> waiting = new ArrayList<>();

  private IndexFill(SearchIndex index) {
    this.index = index;
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    // Whoever finds no room for more does the work himself.
    this.readers =
        new ThreadPoolExecutor(
            others,
            others,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new CallerRunsPolicy());
  }

  /** Reads the triples, in a transaction of the thread that calls, and adds their words. */
  static void of(SearchIndex index, DatasetGraph triples) {
    index.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_MB);
    var fill = new IndexFill(index);
    try {
      fill.read(triples);
    } finally {
      fill.finish();
    }
    for (var fault : fill.faults) {
      throw fault;
    }
  }

  private void read(DatasetGraph triples) {
    var searched = index.getDocDef();
    for (var field : searched.fields()) {
      for (var property : searched.getPredicates(field)) {
        var quads = triples.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
          var entity = TextQueryFuncs.entityFromQuad(searched, quads.next());
          if (entity != null) {
            add(entity);
          }
        }
      }
    }
  }

  private void add(Entity entity) {
    waiting.add(entity);
    if (waiting.size() == TOGETHER) {
      send();
    }
  }

  private void send() {
    var batch = waiting;
    waiting = new ArrayList<>();
    readers.execute(() -> addAll(batch));
  }

  private void addAll(List<Entity> batch) {
    try {
      batch.forEach(index::addEntity);
    } catch (RuntimeException fault) {
      faults.add(fault);
    }
  }

  private void finish() {
    send();
    readers.shutdown();
    try {
      if (!readers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
        throw new IllegalStateException("the text index was not filled");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
