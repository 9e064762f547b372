package org.isnad.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.store.Store;

/**
 * Takes the graphs of articles into a store, many in one transaction. Close it to write the last.
 */
public final class Intake implements AutoCloseable {
  private static final int TOGETHER = 200;

  /** Whoever writes beside another does not wait long for him. */
  static final int BESIDE_OTHERS = 20;

  private final Store store;
  private final Iris iris;
  private final int together;
  private final List<ArticleGraph> waiting = new ArrayList<>();
  private final Set<Node> described = new HashSet<>();
  private final Set<Node> replaced = new HashSet<>();
  private long triples;

  public Intake(Store store, Iris iris) {
    this(store, iris, TOGETHER);
  }

  /** Takes in so many in one transaction. */
  Intake(Store store, Iris iris, int together) {
    this.store = store;
    this.iris = iris;
    this.together = together;
  }

  public void accept(ArticleGraph article) {
    waiting.add(article);
    triples += article.triples().size();
    article
        .descriptions()
        .forEach((subject, said) -> triples += described.add(subject) ? said.size() : 0);
    if (waiting.size() == together) {
      write();
    }
  }

  /** How many triples were taken in, each entity's description once. */
  public long triples() {
    return triples;
  }

  /** The names of those that were there before. */
  Set<Node> replaced() {
    return Set.copyOf(replaced);
  }

  @Override
  public void close() {
    write();
  }

  private void write() {
    if (!waiting.isEmpty()) {
      replaced.addAll(store.replace(iris, waiting));
      waiting.clear();
    }
  }
}
