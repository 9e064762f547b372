package org.isnad.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.system.Txn;
import org.isnad.graph.GraphWriter;

/**
 * Writes all that a store holds: graph by graph, subject by subject, triple by triple in the order
 * of their terms, so that the same store gives the same bytes whatever it went through.
 */
public final class StoreDump {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph dataset;
  private final Collection<GraphWriter> writers;
  private final BooleanSupplier wanted;

  /**
   * A dump, not yet written.
   *
   * @param wanted asked from time to time; not told by an interrupt, which would close files of the
   *     store
   */
  public StoreDump(Store store, Collection<GraphWriter> writers, BooleanSupplier wanted) {
    this.dataset = store.dataset();
    this.writers = List.copyOf(writers);
    this.wanted = wanted;
  }

  /**
   * Writes what is there now, whatever changes meanwhile.
   *
   * @param leftOut graphs that are not written
   * @param large a graph that is not held in memory as a whole
   * @throws InterruptedIOException where it is not wanted any more
   */
  public void write(Set<Node> leftOut, Node large) throws IOException {
    try {
      Txn.executeRead(dataset, () -> writeAll(leftOut, large));
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void writeAll(Set<Node> leftOut, Node large) {
    for (var graph : sorted(dataset.listGraphNodes())) {
      if (graph.equals(large)) {
        for (var subject : subjects(graph)) {
          write(graph, dataset.find(graph, subject, Node.ANY, Node.ANY));
        }
      } else if (!leftOut.contains(graph)) {
        write(graph, dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
      }
    }
    try {
      for (var writer : writers) {
        writer.finish();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Set<Node> sorted(Iterator<Node> nodes) {
    Set<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
    nodes.forEachRemaining(sorted::add);
    return sorted;
  }

  private Set<Node> subjects(Node graph) {
    Set<Node> subjects = new TreeSet<>(NodeCmp::compareRDFTerms);
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private void write(Node graph, Iterator<Quad> quads) {
    List<Triple> triples = new ArrayList<>();
    quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
    triples.sort(ORDER);
    try {
      if (!wanted.getAsBoolean()) {
        throw new InterruptedIOException("stopped");
      }
      for (var writer : writers) {
        writer.write(graph, triples);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
