package org.isnad.server;

import java.util.ArrayList;
import java.util.List;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.store.Store;

/**
 * Takes the graphs of articles into a store, many in one transaction. Close it to write the last.
 */
public final class Intake implements AutoCloseable {
  private static final int TOGETHER = 200;

  private final Store store;
  private final Iris iris;
  private final List<ArticleGraph> waiting = new ArrayList<>();

  public Intake(Store store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  public void accept(ArticleGraph article) {
    waiting.add(article);
    if (waiting.size() == TOGETHER) {
      write();
    }
  }

  @Override
  public void close() {
    write();
  }

  private void write() {
    if (!waiting.isEmpty()) {
      store.replace(iris.entities(), waiting);
      waiting.clear();
    }
  }
}
