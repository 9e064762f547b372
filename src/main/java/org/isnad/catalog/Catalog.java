package org.isnad.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.graph.Iris;
import org.isnad.store.Prefixes;
import org.isnad.store.Store;

/**
 * The description of a store, kept in the store itself: the graph {@code {base}about} says what is
 * in it and how it is asked, the graph {@code https://w3id.org/isnad/ns} what its terms mean.
 */
public final class Catalog {
  /** The graph that holds the ontology. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/isnad/ns");

  private final Store store;
  private final Iris iris;
  private final Optional<String> licence;
  private final Model ontology = read("/ontology/isnad.ttl");
  private final List<ExampleQuery> examples = Examples.load();

  /**
   * A catalog, not yet written.
   *
   * @param licence under which the owner gives what is in the store
   */
  public Catalog(Store store, Iris iris, Optional<String> licence) {
    this.store = store;
    this.iris = iris;
    this.licence = licence;
  }

  private static Model read(String resource) {
    var model = ModelFactory.createDefaultModel();
    try (var in = Catalog.class.getResourceAsStream(resource)) {
      RDFDataMgr.read(model, Objects.requireNonNull(in, resource), Lang.TURTLE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return model;
  }

  /** What the terms mean. */
  public Model ontology() {
    return ontology;
  }

  /** What every graph keeps to. */
  public Model shapes() {
    return read("/ontology/shapes.ttl");
  }

  public List<ExampleQuery> examples() {
    return examples;
  }

  /** Counts what is in the store. */
  public Census count() {
    var described = Set.of(iris.about(), ONTOLOGY);
    return Txn.calculateRead(store.dataset(), () -> CensusTaker.take(store.dataset(), described));
  }

  /** Writes into the store what was counted, and what a program needs to ask it. */
  public void write(Census census, Instant now) {
    store.put(ONTOLOGY, ontology.getGraph());
    var before = written();
    before.removeAll(null, DCTerms.modified, null);
    var about = about(census);
    if (!about.isIsomorphicWith(before)) {
      var time = now.truncatedTo(ChronoUnit.SECONDS).toString();
      new Names(iris).dataset(about).addProperty(DCTerms.modified, time, XSDDatatype.XSDdateTime);
      store.put(iris.about(), about.getGraph());
    }
  }

  /** What the graph {@code {base}about} says now. */
  private Model written() {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            ModelFactory.createDefaultModel()
                .add(ModelFactory.createModelForGraph(store.dataset().getGraph(iris.about()))));
  }

  /** When what is in the store last became other than it was. */
  public Optional<String> modified() {
    var written = written();
    return Optional.ofNullable(
            written.getProperty(new Names(iris).dataset(written), DCTerms.modified))
        .map(said -> said.getString());
  }

  /** All that the graph {@code {base}about} says. */
  public Model about(Census census) {
    var model = dataset(census);
    new Asking(model, new Names(iris)).writeExamples(examples);
    return model;
  }

  /** The data set: VoID, DCAT and the prefixes. */
  public Model dataset(Census census) {
    var model = model();
    var names = new Names(iris);
    new Overview(model, names, licence).write(census);
    new Partitions(model, names, ontology).write(census);
    new Asking(model, names).writePrefixes();
    return model;
  }

  /** The example queries alone, with the prefixes that they use. */
  public Model exampleQueries() {
    var model = model();
    var asking = new Asking(model, new Names(iris));
    asking.writePrefixes();
    asking.writeExamples(examples);
    return model;
  }

  private Model model() {
    var model = ModelFactory.createDefaultModel();
    Prefixes.known().namespaces().forEach(model::setNsPrefix);
    model.setNsPrefix("", iris.about().getURI() + "#");
    model.setNsPrefix("dcterms", DCTerms.NS);
    return model;
  }
}
