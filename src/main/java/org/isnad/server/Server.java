package org.isnad.server;

import java.time.Clock;
import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.ctl.ActionMetrics;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.catalog.Catalog;
import org.isnad.page.Known;
import org.isnad.page.Links;
import org.isnad.page.ScriptPage;
import org.isnad.store.Lemmas;
import org.isnad.store.Prefixes;
import org.isnad.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a store over HTTP: to all for reading, to its owner for putting articles in. */
public final class Server implements AutoCloseable {
  /** Where assistants call tools, if there are any. */
  static final String TOOLS = "/mcp";

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final FusekiServer fuseki;
  private final Keeper keeper;
  private final Guard guard;
  private final Metrics metrics;
  private final Optional<Dumper> dumper;

  private Server(
      FusekiServer fuseki, Keeper keeper, Guard guard, Metrics metrics, Optional<Dumper> dumper) {
    this.fuseki = fuseki;
    this.keeper = keeper;
    this.guard = guard;
    this.metrics = metrics;
    this.dumper = dumper;
  }

  /** Loads what a start needs, so that another thread may do it ahead. */
  public static void prepare() {
    try (var store = Store.inMemory(Lemmas.ofLexicon());
        var server = start(store, Settings.at("localhost", 0))) {
      server.port();
      var question = Prefixes.known().parse("ASK { ?anything a ?class }");
      try (var answer =
          QueryExecution.dataset(DatasetFactory.wrap(store.dataset())).query(question).build()) {
        answer.execAsk();
      }
    }
  }

  /**
   * Starts to serve.
   *
   * @throws FusekiException where the port is taken or the host isn't this machine's
   */
  public static Server start(Store store, Settings settings) {
    var dataset = store.dataset();
    var catalog = new Catalog(store, settings.iris(), settings.licence());
    var keeper = new Keeper(store, catalog, Clock.systemUTC());
    var links = new Links(settings.iris());
    var known = new Known(settings.iris(), catalog.ontology());
    var things = new Things(store, links, known);
    var articles = new Articles(store, settings);
    var dumper =
        settings.dumping().map(d -> new Dumper(store, settings.iris(), d, Clock.systemUTC()));
    var dumps = new Dumps(dumper);
    var guard = new Guard(settings.limits().memory());
    var questions = new Questions(settings.limits(), guard);
    var metrics = new Metrics();
    var description = new Description(catalog, keeper, settings.iris(), dumps, known);
    var ontology = new OntologyFile();
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    var builder =
        FusekiServer.create()
            .port(settings.port())
            .registerOperation(Operation.Query, new QueryAction(questions, description))
            .registerOperation(Operation.GSP_R, new GraphAction())
            .add("/isnad", service(dataset))
            .add("/sparql", shortAddress(dataset))
            .addServlet("/.well-known/void", new Document(description::dataset))
            .addServlet("/.well-known/sparql-examples", new Document(description::examples))
            .addServlet("/health", new Health(store, keeper))
            .addServlet("/metrics", new ActionMetrics())
            .addServlet("/isnad/shacl", new ShapeCheck(store, settings.limits(), guard))
            .addServlet("/shapes", Terms.ofShapes(catalog, links, known))
            .addServlet("/ns", Terms.ofOntology(catalog, links, known))
            .addServlet(Articles.PLACE, articles)
            .addServlet(Articles.PLACE + "/*", articles)
            .addServlet("/dump.nq.gz", dumps)
            .addServlet("/dump.nq.gz.sha256", dumps)
            .addServlet("/dump.ttl.gz", dumps)
            .addServlet("/dump.ttl.gz.sha256", dumps)
            .addServlet(OntologyFile.PLACE, ontology)
            .addServlet(OntologyFile.SUM, ontology)
            .addServlet("/entity/*", things)
            .addServlet("/article/*", things)
            .addServlet("/role/*", things)
            .addServlet("/query/*", things)
            .addServlet("/about", things)
            .addServlet("/search", new PageFile(new ScriptPage("search-found", known)))
            .addServlet("/try", new PageFile(new ScriptPage("try", known)))
            .addServlet(Extract.PLACE, new Extract(settings))
            .addServlet("/explore", new PageFile(new ScriptPage("explore", known)))
            .addServlet("/web/*", new Asset())
            .addServlet("", new Front(catalog, keeper, links, known))
            .addServletAttribute(Fuseki.attrMetricsProvider, metrics)
            .enableMetrics(true)
            .addFilter("/*", new Measured())
            .addFilter("/*", new Methods())
            .addFilter("/*", new Broken())
            .addFilter("/*", new KnownCharset())
            .addFilter("/*", new Freshness(() -> store.version() + dumps.version()));
    settings.tools().ifPresent(t -> builder.addServlet(TOOLS, t.apply(questions)));
    var fuseki = builder.build();
    Connection.prepare(fuseki.getJettyServer(), settings);
    Measured.contents(fuseki.getServletContext(), keeper);
    var server = new Server(fuseki.start(), keeper, guard, metrics, dumper);
    guard.start();
    keeper.start();
    dumper.ifPresent(Dumper::start);
    return server;
  }

  private static DataService service(DatasetGraph dataset) {
    return DataService.newBuilder(dataset)
        .addEndpoint(Operation.Query, "sparql")
        .addEndpoint(Operation.GSP_R, "data")
        .build();
  }

  private static DataService shortAddress(DatasetGraph dataset) {
    return DataService.newBuilder(dataset).addEndpoint(Operation.Query).build();
  }

  public int port() {
    return fuseki.getPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Gives the answers that were begun; those that take too long are broken off. */
  @Override
  public void close() {
    try {
      fuseki.stop();
    } catch (FusekiException late) {
      LOG.error("stopped before all was answered");
    }
    guard.close();
    metrics.close();
    keeper.close();
    dumper.ifPresent(Dumper::close);
  }
}
