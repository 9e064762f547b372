package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.JenaException;
import org.isnad.graph.Iris;
import org.isnad.ingest.Delivery;
import org.isnad.intake.Receipt;
import org.isnad.page.Links;
import org.isnad.store.DiskFault;
import org.isnad.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the owner of a store puts articles in and takes them out. */
final class Articles extends HttpServlet {
  static final String PLACE = "/articles";

  private static final Logger LOG = LoggerFactory.getLogger(Articles.class);
  private static final long serialVersionUID = 1L;
  private static final int MOVED = 308;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int UNSUPPORTED = 415;
  private static final int FAILED = 500;
  private static final int UNAVAILABLE = 503;
  private static final int FULL = 507;
  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String NO_ROOM =
      "The disk of the store can't be written; is it full? Articles that came before are there;"
          + " send this again when there is room.";
  private static final String WANTED =
      "Send text/plain, text/html, application/json, application/x-ndjson, application/gzip,"
          + " application/rss+xml, application/zip or application/warc, or name the file: ?name=news.jsonl";

  private final transient Store store;
  private final transient Iris iris;
  private final transient Links links;
  private final transient Optional<Writing> writing;
  private final transient Turns reading =
      new Turns(
          AT_ONCE, PATIENCE, AT_ONCE + " requests are being read; send this one again later.");

  Articles(Store store, Settings settings) {
    this.store = store;
    this.iris = settings.iris();
    this.links = new Links(settings.iris());
    this.writing = settings.writing();
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var named = request.getRequestURI().length() > PLACE.length() + 1;
      switch (request.getMethod()) {
        case "POST" -> post(named, request, response);
        case "DELETE" -> delete(named, request, response);
        case "GET", "HEAD" -> show(named, request, response);
        case "OPTIONS" -> response.setHeader("Allow", allowed(named));
        default -> throw notAllowed(named, response);
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    } catch (DiskFault full) {
      LOG.error("articles can't be written: {}", full.getMessage());
      Problem.write(new Refusal(FULL, NO_ROOM), request, response);
    }
  }

  private static String allowed(boolean named) {
    return named ? "GET, HEAD, DELETE, OPTIONS" : "POST, OPTIONS";
  }

  private static Refusal notAllowed(boolean named, HttpServletResponse response) {
    response.setHeader("Allow", allowed(named));
    return new Refusal(
        NOT_ALLOWED,
        named
            ? "An article is got or deleted here; POST to " + PLACE + " puts it in."
            : "POST puts articles in here; /sparql tells which are there.");
  }

  /** Its page is where its IRI leads; this is the other address of the same. */
  private static void show(
      boolean named, HttpServletRequest request, HttpServletResponse response) {
    if (!named) {
      throw notAllowed(false, response);
    }
    var query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    response.setHeader("Location", page(request) + query);
    response.setStatus(MOVED);
  }

  private static String page(HttpServletRequest request) {
    return "/article" + request.getRequestURI().substring(PLACE.length());
  }

  private void post(boolean named, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var open = open(request, response);
    if (named) {
      throw notAllowed(true, response);
    }
    var said = new Said(request);
    var delivery =
        Delivery.of(Optional.ofNullable(request.getContentType()), said.fileName(), said.fields())
            .orElseThrow(() -> new Refusal(UNSUPPORTED, WANTED));
    reading.take();
    try (var body = Spool.of(request, open.bytes())) {
      var receipt = open.reception().take(sink -> delivery.read(body.file(), sink));
      tell(receipt, response);
    } catch (CancellationException stopping) {
      throw new Refusal(UNAVAILABLE, "The server is being stopped; send it again later.");
    } catch (DiskFault full) {
      throw full;
    } catch (JenaException | UncheckedIOException failure) {
      LOG.error("articles can't be stored: {}", failure.getMessage());
      throw new Refusal(FAILED, "Not all of it could be stored; send it again.");
    } finally {
      reading.leave();
    }
  }

  private static void tell(Receipt receipt, HttpServletResponse response) throws IOException {
    var told = new ReceiptJson(receipt);
    response.setStatus(told.status());
    told.location().ifPresent(address -> response.setHeader("Location", address));
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(told.json().getBytes(StandardCharsets.UTF_8));
  }

  private void delete(boolean named, HttpServletRequest request, HttpServletResponse response) {
    open(request, response);
    if (!named) {
      throw notAllowed(false, response);
    }
    var article = NodeFactory.createURI(links.iri(page(request)));
    if (!store.remove(iris, article)) {
      throw new Refusal(NOT_FOUND, "There is no article " + article.getURI() + ".");
    }
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** Before anything of the request is read. */
  private Writing open(HttpServletRequest request, HttpServletResponse response) {
    var open =
        writing.orElseThrow(
            () ->
                new Refusal(FORBIDDEN, "Writing is closed; 'isnad serve --token FILE' opens it."));
    var authorization = Optional.ofNullable(request.getHeader("Authorization"));
    if (!open.token().isIn(authorization)) {
      var wrong = authorization.isPresent() ? ", error=\"invalid_token\"" : "";
      response.setHeader("WWW-Authenticate", "Bearer realm=\"isnad\"" + wrong);
      throw new Refusal(
          UNAUTHORIZED,
          authorization.isPresent()
              ? "This is not the token that the server was started with."
              : "Who writes sends the token: Authorization: Bearer ...");
    }
    return open;
  }
}
