package org.isnad.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.LocalConnector;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Download;
import org.isnad.fuzz.Target;
import org.isnad.graph.Iris;
import org.isnad.ingest.Delivery;
import org.isnad.page.Known;
import org.isnad.page.Links;
import org.isnad.store.Prefixes;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;

/**
 * A request as it comes over the wire: {@code GET /entity/Q1?lang=ar}, headers, a blank line, a
 * body. Jetty reads it without a socket; whatever it asks, the answer is no 500.
 */
public final class RequestTarget implements Target {
  private static final String FRAMING = "(?i)(content-length|transfer-encoding|expect|upgrade)";
  private static final Download FILE =
      new Download("dump.nq.gz", "application/gzip", 1000, "ab", Instant.EPOCH);

  private final LocalConnector wire;

  /** Starts what answers; it ends with the program. */
  public RequestTarget() {
    var jetty = new org.eclipse.jetty.server.Server();
    wire = new LocalConnector(jetty);
    jetty.addConnector(wire);
    jetty.setHandler(servlets());
    try {
      jetty.start();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static ServletContextHandler servlets() {
    var iris = new Iris(Iris.DEFAULT_BASE);
    var store = Store.inMemory(SharedLemmas.LEMMAS);
    var catalog = new Catalog(store, iris, Optional.empty());
    var links = new Links(iris);
    var known = new Known(iris, catalog.ontology());
    var servlets = new ServletContextHandler();
    var any = EnumSet.of(DispatcherType.REQUEST);
    servlets.addFilter(new FilterHolder(new KnownCharset()), "/*", any);
    servlets.addFilter(new FilterHolder(new Freshness(() -> "1")), "/*", any);
    servlets.addServlet(new ServletHolder(new Things(store, links, known)), "/entity/*");
    servlets.addServlet(new ServletHolder(new Asset()), "/web/*");
    servlets.addServlet(new ServletHolder(new Parameters()), "/*");
    return servlets;
  }

  @Override
  public void take(byte[] input) throws Exception {
    var text = new String(input, java.nio.charset.StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\n\n");
    var body = end < 0 ? "" : text.substring(end + 2);
    var request = new StringBuilder();
    for (var line : (end < 0 ? text : text.substring(0, end)).split("\n")) {
      if (request.length() == 0) {
        request.append(line).append(" HTTP/1.1\r\nHost: a\r\nConnection: close\r\n");
      } else if (!line.split(":", 2)[0].strip().matches(FRAMING)) {
        request.append(line).append("\r\n");
      }
    }
    request.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    var answer = wire.getResponse(request.toString());
    if (answer != null && answer.startsWith("HTTP/1.1 500")) {
      throw new AssertionError(answer);
    }
  }

  /** Reads all that any servlet reads of a request, but asks no question. */
  private static final class Parameters extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      try {
        ByteRange.of(request, FILE, "\"ab\"");
        Pages.tongue(request);
        var type = Optional.ofNullable(request.getContentType());
        if (request.getMethod().equals("POST")) {
          var said = new Said(request);
          Delivery.of(type, said.fileName(), said.fields());
          Spool.of(request, 1 << 16).close();
        } else {
          AnswerType.GRAPH.choose(request);
          parse(Optional.ofNullable(request.getParameter("query")).orElse(""));
        }
      } catch (Refusal refusal) {
        Problem.write(refusal, request, response);
      }
    }

    private static void parse(String sparql) {
      try {
        Permitted.check(Prefixes.known().parse(sparql));
      } catch (QueryException fault) {
        throw Refusal.of(SyntaxFault.of(fault));
      }
    }
  }
}
