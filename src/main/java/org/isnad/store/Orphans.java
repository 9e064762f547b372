package org.isnad.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Iris;

/**
 * Those that no article names any more, so that nothing is left of an article that goes. Inside a
 * transaction.
 */
final class Orphans {
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Deque<Node> suspects = new ArrayDeque<>();

  Orphans(DatasetGraph dataset, Iris iris) {
    this.dataset = dataset;
    this.iris = iris;
  }

  /** Whom triples named that are no longer there. */
  void suspect(Collection<Quad> gone) {
    gone.stream().map(Quad::getObject).filter(Node::isURI).distinct().forEach(suspects::add);
  }

  /** Drops the descriptions of those whom nobody names, and of those whom only these named. */
  void drop() {
    while (!suspects.isEmpty()) {
      var suspect = suspects.remove();
      if (!isNamed(suspect)) {
        var said = Iter.toList(dataset.find(iris.entities(), suspect, Node.ANY, Node.ANY));
        said.forEach(dataset::delete);
        suspect(said);
      }
    }
  }

  /** The description of the data set names outlets too, until it is written anew. */
  private boolean isNamed(Node suspect) {
    return Iter.anyMatch(
        dataset.find(Node.ANY, Node.ANY, Node.ANY, suspect),
        quad ->
            !quad.getGraph().equals(iris.about())
                && !quad.isDefaultGraph()
                && !quad.getSubject().equals(suspect));
  }
}
