package org.isnad.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that can be read until a moment; then reading it fails. */
final class TimedGraph extends WrappedGraph {
  private final long end;

  /** Until {@link System#nanoTime} says {@code end}. */
  TimedGraph(Graph graph, long end) {
    super(graph);
    this.end = end;
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return timed(super.find(subject, predicate, object));
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return timed(super.find(pattern));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check();
    return super.contains(subject, predicate, object);
  }

  private ExtendedIterator<Triple> timed(ExtendedIterator<Triple> triples) {
    check();
    return triples.mapWith(
        triple -> {
          check();
          return triple;
        });
  }

  private void check() {
    if (System.nanoTime() > end) {
      throw new QueryCancelledException();
    }
  }
}
