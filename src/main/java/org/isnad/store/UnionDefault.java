package org.isnad.store;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.Quad;

/** Named graphs whose union is the default graph, as TDB2 knows it of itself. */
final class UnionDefault extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  UnionDefault(DatasetGraph named) {
    super(named);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    return super.find(union(graph), subject, predicate, object);
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return super.contains(union(graph), subject, predicate, object);
  }

  private static Node union(Node graph) {
    return Quad.isDefaultGraph(graph) ? Quad.unionGraph : graph;
  }
}
