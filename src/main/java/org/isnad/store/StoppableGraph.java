package org.isnad.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read, and written to, until it is stopped; then either fails. */
public final class StoppableGraph extends WrappedGraph {
  private final StopSign sign;

  public StoppableGraph(Graph graph, StopSign sign) {
    super(graph);
    this.sign = sign;
  }

  /** Whether to stop. */
  public interface StopSign {
    boolean isUp();
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return stoppable(super.find(subject, predicate, object));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return stoppable(super.find(pattern));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check();
    return super.contains(subject, predicate, object);
  }

  @Override
  public void add(Triple triple) {
    check();
    super.add(triple);
  }

  private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> triples) {
    check();
    return triples.mapWith(
        triple -> {
          check();
          return triple;
        });
  }

  private void check() {
    if (sign.isUp()) {
      throw new QueryCancelledException();
    }
  }
}
