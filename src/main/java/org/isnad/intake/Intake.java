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

  /**
   * The part of all so far that the next transaction may take in. Each writes a great part of the
   * store's files anew, so that with equal ones their size would grow with the square of articles.
   */
  private static final int PART = 2;

  /** Whoever writes beside another does not wait long for him. */
  static final int BESIDE_OTHERS = 20;

  private final Store store;
  private final Iris iris;
  private final boolean alone;
  private final List<ArticleGraph> waiting = new ArrayList<>();
  private final Set<Node> described = new HashSet<>();
  private final Set<Node> replaced = new HashSet<>();
  private long triples;
  private long committed;
  private long open;

  /** Nobody else writes meanwhile, so that a transaction may be long. */
  public Intake(Store store, Iris iris) {
    this(store, iris, true);
  }

  private Intake(Store store, Iris iris, boolean alone) {
    this.store = store;
    this.iris = iris;
    this.alone = alone;
  }

  static Intake besideOthers(Store store, Iris iris) {
    return new Intake(store, iris, false);
  }

  public void accept(ArticleGraph article) {
    waiting.add(article);
    triples += article.triples().size();
    article
        .descriptions()
        .forEach((subject, said) -> triples += described.add(subject) ? said.size() : 0);
    if (waiting.size() == BESIDE_OTHERS) {
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
    commit();
  }

  private void write() {
    if (waiting.isEmpty()) {
      return;
    }
    if (alone && open == 0) {
      store.begin();
    }
    replaced.addAll(store.replace(iris, waiting));
    open += waiting.size();
    waiting.clear();
    if (open >= Math.max(TOGETHER, committed / PART)) {
      commit();
    }
  }

  private void commit() {
    if (alone) {
      store.commit();
    }
    committed += open;
    open = 0;
  }
}
