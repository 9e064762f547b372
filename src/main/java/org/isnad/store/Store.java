package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.graph.Sha256;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Article;

/**
 * Triples and their text index, written together. Its default graph is the union of all graphs. For
 * one writer at a time; readers see what was there when they began.
 */
public final class Store implements AutoCloseable {
  static final String TRIPLES = "tdb2";

  private final DatasetGraph dataset;
  private final Runnable release;
  private final String opened = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
  private final AtomicLong writes = new AtomicLong();
  private final AtomicLong changes = new AtomicLong();
  private boolean closed;

  private Store(
      DatasetGraph triples, Directory words, Lemmas lemmas, CommitMark mark, Runnable release) {
    this.dataset = TextIndex.over(triples, words, lemmas, mark);
    this.release = release;
    Geography.addTo(dataset.getContext());
    SearchFunction.addTo(dataset.getContext());
    Execution.addTo(dataset.getContext(), triples instanceof UnionDefault);
  }

  /**
   * A store that ends with the program. Not TDB2's own in memory, which takes half the heap, but a
   * second more to start.
   */
  public static Store inMemory(Lemmas lemmas) {
    var triples = new UnionDefault(DatasetGraphFactory.createTxnMem());
    return new Store(triples, new ByteBuffersDirectory(), lemmas, CommitMark.none(), () -> {});
  }

  /**
   * The store in a folder, made where it is not there yet. One process at a time may open it.
   *
   * @param notices is told in a sentence when the text index has to be made anew
   */
  public static Store open(Path folder, Lemmas lemmas, Consumer<String> notices)
      throws IOException {
    var triples = Files.createDirectories(folder.resolve(TRIPLES));
    var dataset = connect(folder, triples);
    var words = IndexFolder.in(folder).open(dataset, lemmas, notices);
    var mark = CommitMark.in(folder);
    var store = new Store(dataset, words, lemmas, mark, () -> TDBInternal.expel(dataset));
    store.dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return store;
  }

  private static DatasetGraph connect(Path folder, Path triples) throws IOException {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(triples));
    } catch (DBOpEnvException e) {
      throw new IOException(folder + ": in use by another process; one at a time may open it", e);
    }
  }

  /** Whether a folder holds a store. */
  public static boolean isThere(Path folder) {
    return Files.isDirectory(folder.resolve(TRIPLES));
  }

  /** Lets the next {@link #open} make the text index anew. */
  public static void forgetIndex(Path folder) throws IOException {
    IndexFolder.in(folder).forget();
  }

  public DatasetGraph dataset() {
    return dataset;
  }

  /** Another word after every write, and after every opening. */
  public String version() {
    return opened + "." + writes.get();
  }

  /** Another number after every write, but for what {@link #put} writes. */
  public long changes() {
    return changes.get();
  }

  /**
   * Whether an article is here with this very text and date.
   *
   * @param name the article's IRI
   */
  public boolean holds(Node name, Article article) {
    var context = NodeFactory.createURI(name.getURI() + "#text");
    var hash = NodeFactory.createLiteralString(Sha256.hex(article.text()));
    return Txn.calculateRead(
        dataset,
        () ->
            dataset.contains(name, context, Vocabulary.SHA256, hash)
                && date(name).equals(article.date().map(LocalDate::toString)));
  }

  private Optional<String> date(Node name) {
    var dates = dataset.find(name, name, Vocabulary.DATE_PUBLISHED, Node.ANY);
    return Iter.findFirst(dates, quad -> true)
        .map(quad -> quad.getObject().getLiteralLexicalForm());
  }

  /** Begins a transaction of all that this thread writes until {@link #commit}. */
  public void begin() {
    dataset.begin(ReadWrite.WRITE);
  }

  /** Ends what {@link #begin} began, unless a fault has ended it already. */
  public void commit() {
    if (dataset.isInTransaction()) {
      DiskFault.told(
          () -> {
            dataset.commit();
            dataset.end();
            return true;
          });
      changed();
    }
  }

  /**
   * Writes articles in one transaction. What was there of an article before goes, from the index
   * too, and so does the description of whom nobody names any more.
   *
   * @return the names of those that were there before
   * @throws DiskFault where there is no room, and all is as it was
   */
  public Set<Node> replace(Iris iris, Collection<ArticleGraph> articles) {
    var before = write(() -> exchange(iris, articles));
    changed();
    return before;
  }

  private Set<Node> exchange(Iris iris, Collection<ArticleGraph> articles) {
    Set<Node> before = new HashSet<>();
    var orphans = new Orphans(dataset, iris);
    for (var article : articles) {
      var old = clear(article.name(), Node.ANY);
      if (!old.isEmpty()) {
        before.add(article.name());
        orphans.suspect(old);
      }
      add(article.name(), article.triples());
      article.descriptions().forEach((node, triples) -> describe(iris.entities(), node, triples));
    }
    orphans.drop();
    return before;
  }

  private <T> T write(Supplier<T> change) {
    return DiskFault.told(() -> Txn.calculateWrite(dataset, change));
  }

  /**
   * Takes an article out, and the description of whom only it named.
   *
   * @return false where it is not here
   */
  public boolean remove(Iris iris, Node article) {
    if (!holds(article)) {
      return false;
    }
    boolean wasThere =
        write(
            () -> {
              var orphans = new Orphans(dataset, iris);
              var old = clear(article, Node.ANY);
              orphans.suspect(old);
              orphans.drop();
              return !old.isEmpty();
            });
    changed();
    return wasThere;
  }

  /** Whether an article is here, whatever its text. */
  public boolean holds(Node article) {
    return Txn.calculateRead(
        dataset, () -> dataset.contains(article, article, RDF.type.asNode(), Vocabulary.ARTICLE));
  }

  /** Makes a graph say what another does; where it does so already, nothing is written. */
  public void put(Node name, Graph graph) {
    var isThere = Txn.calculateRead(dataset, () -> dataset.getGraph(name).isIsomorphicWith(graph));
    if (!isThere) {
      write(
          () -> {
            clear(name, Node.ANY);
            add(name, graph.find().toList());
            return true;
          });
      writes.incrementAndGet();
    }
  }

  /** Adds quads as they are; triples of the default graph go into the graph {@code name}. */
  public void add(Node name, Iterator<Quad> quads) {
    write(
        () -> {
          quads.forEachRemaining(
              quad -> dataset.add(quad.isDefaultGraph() ? new Quad(name, quad.asTriple()) : quad));
          return true;
        });
    changed();
  }

  void changed() {
    changes.incrementAndGet();
    writes.incrementAndGet();
  }

  void describe(Node entities, Node described, List<Triple> triples) {
    var known = dataset.find(entities, described, Node.ANY, Node.ANY);
    Set<Triple> before = new HashSet<>();
    known.forEachRemaining(quad -> before.add(quad.asTriple()));
    if (!before.containsAll(triples)) {
      clear(entities, described);
      add(entities, triples);
    }
  }

  void add(Node graph, List<Triple> triples) {
    for (var triple : triples) {
      dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
  }

  /** Deletes triple by triple, because whole graphs would stay in the text index. */
  List<Quad> clear(Node graph, Node subject) {
    var old = Iter.toList(dataset.find(graph, subject, Node.ANY, Node.ANY));
    old.forEach(dataset::delete);
    return old;
  }

  /** Whether there is the text of an article. */
  public boolean hasText() {
    return Txn.calculateRead(
        dataset, () -> dataset.contains(Node.ANY, Node.ANY, Vocabulary.IS_STRING, Node.ANY));
  }

  /** Whether there is not one triple. */
  public boolean isEmpty() {
    return Txn.calculateRead(dataset, () -> !dataset.listGraphNodes().hasNext());
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      dataset.close();
      try {
        release.run();
      } catch (TransactionException readersAreLeft) {
        // They end with the program; nothing of what is written is lost.
        return;
      }
    }
  }
}
