package org.isnad.server;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.store.Lemmas;
import org.isnad.store.Prefixes;
import org.isnad.store.Store;

/** Serves a store over HTTP, for reading only. */
public final class Server implements AutoCloseable {
  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /** Loads what a start needs, so that another thread may do it ahead. */
  public static void prepare() {
    try (var store = Store.inMemory(Lemmas.ofLexicon());
        var server = start(store, "localhost", 0)) {
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
   * @param port 0 for any that is free
   * @throws FusekiException where the port is taken or the host isn't this machine's
   */
  public static Server start(Store store, String host, int port) {
    return start(store, host, port, Limits.usual());
  }

  /** The same, with other limits. */
  public static Server start(Store store, String host, int port, Limits limits) {
    var dataset = store.dataset();
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    var fuseki =
        FusekiServer.create()
            .port(port)
            .registerOperation(Operation.Query, new QueryAction(Prefixes.known(), limits))
            .registerOperation(Operation.GSP_R, new GraphAction())
            .add("/isnad", service(dataset))
            .add("/sparql", shortAddress(dataset))
            .addServlet("/index.html", new Page("index.html"))
            .addServlet("", new Page("index.html"))
            .addFilter("/*", new Broken())
            .addFilter("/*", new Freshness(store::version))
            .build();
    Connection.prepare(fuseki.getJettyServer(), host, limits);
    return new Server(fuseki.start());
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

  @Override
  public void close() {
    fuseki.stop();
  }
}
