package org.isnad.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.isnad.graph.Iris;
import org.isnad.graph.Profile;

/**
 * Loads files of quads into a store that has graphs already. A graph of the files takes the place
 * of the one with its name, and so does the description of an entity; all of it in one transaction,
 * so that a broken line or a kill leaves the store as it was.
 */
public final class Replacement {
  private final Store store;
  private final Iris iris;
  private final Profile profile;

  /**
   * @param profile what is taken of the files
   */
  public Replacement(Store store, Iris iris, Profile profile) {
    this.store = store;
    this.iris = iris;
    this.profile = profile;
  }

  /**
   * Loads all files, or none where one is broken.
   *
   * @return how many quads were taken
   * @throws IOException with file and line where one is broken
   */
  public long load(List<Path> files) throws IOException {
    var writer = new Writer();
    try {
      DiskFault.told(
          () -> {
            Txn.executeWrite(store.dataset(), () -> writer.write(files));
            return true;
          });
    } catch (BrokenException broken) {
      throw broken.fault;
    }
    store.changed();
    return writer.quads;
  }

  /** Ends the transaction; not the fault's effect, which would be taken for one of the disk. */
  private static final class BrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException fault;

    BrokenException(IOException fault) {
      super(fault.getMessage());
      this.fault = fault;
    }
  }

  /** Takes quads of one graph after another, the descriptions entity by entity. */
  private final class Writer extends StreamRDFBase {
    private final Orphans orphans = new Orphans(store.dataset(), iris);
    private final Set<Node> replaced = new HashSet<>();
    private final List<Triple> together = new ArrayList<>();
    private Node graph = Node.ANY;
    private Node subject = Node.ANY;
    private long quads;

    void write(List<Path> files) {
      try {
        for (var file : files) {
          new QuadFile(file, profile).read(this);
        }
      } catch (IOException broken) {
        throw new BrokenException(broken);
      }
      put();
      orphans.drop();
    }

    @Override
    public void quad(Quad quad) {
      boolean describes = quad.getGraph().equals(iris.entities());
      if (!quad.getGraph().equals(graph) || describes && !quad.getSubject().equals(subject)) {
        put();
        graph = quad.getGraph();
        subject = describes ? quad.getSubject() : Node.ANY;
      }
      together.add(quad.asTriple());
      quads++;
    }

    /** What comes a second time is added to what came first. */
    private void put() {
      boolean describes = subject.isConcrete();
      if (!together.isEmpty() && !replaced.add(describes ? subject : graph)) {
        store.add(graph, together);
      } else if (describes) {
        store.describe(graph, subject, together);
      } else if (!together.isEmpty()) {
        orphans.suspect(store.clear(graph, Node.ANY));
        store.add(graph, together);
      }
      together.clear();
    }
  }
}
