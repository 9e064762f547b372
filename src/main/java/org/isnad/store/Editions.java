package org.isnad.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.isnad.graph.Edition;
import org.isnad.graph.Vocabulary;

/** Which articles of a store were read by this version, with these tables. */
public final class Editions {
  private final Store store;
  private final Node program;
  private final Node rules;

  /**
   * @param current what reads now
   */
  public Editions(Store store, Edition current) {
    this.store = store;
    this.program = NodeFactory.createLiteralString(current.program());
    this.rules = NodeFactory.createLiteralString(current.rules());
  }

  /** Whether an article is here as it would be read now. */
  public boolean isCurrent(Node article) {
    var dataset = store.dataset();
    var extraction = NodeFactory.createURI(article.getURI() + "#extraction");
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.contains(article, extraction, Vocabulary.PROGRAM_VERSION, program)
                && dataset.contains(article, extraction, Vocabulary.RULES_VERSION, rules));
  }

  /** The names of articles that another version read, or this one with other tables. */
  public Set<Node> others() {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<Node> others = new HashSet<>();
          collect(Vocabulary.PROGRAM_VERSION, program, others);
          collect(Vocabulary.RULES_VERSION, rules, others);
          return others;
        });
  }

  private void collect(Node property, Node current, Set<Node> others) {
    store
        .dataset()
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!quad.getObject().equals(current)) {
                others.add(quad.getGraph());
              }
            });
  }
}
