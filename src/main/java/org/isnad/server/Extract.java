package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.graph.ArticleGraph;
import org.isnad.ingest.Delivery;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.store.Prefixes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads an article that anybody sends and answers with its graph; nothing is stored. */
final class Extract extends HttpServlet {
  static final String PLACE = "/extract";

  private static final Logger LOG = LoggerFactory.getLogger(Extract.class);
  private static final long serialVersionUID = 1L;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int NOT_ACCEPTABLE = 406;
  private static final int UNSUPPORTED = 415;
  private static final int UNREADABLE = 422;
  private static final int FAILED = 500;
  private static final int TOO_LONG = 503;
  private static final int AT_ONCE = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Set<String> TYPES = Set.of("text/plain", "text/html", "application/json");

  private final transient Settings settings;
  private final transient Turns reading =
      new Turns(AT_ONCE, PATIENCE, AT_ONCE + " articles are being read; send it again later.");

  Extract(Settings settings) {
    this.settings = settings;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Allow", "POST");
    Problem.write(new Refusal(NOT_ALLOWED, "POST an article here; /try does."), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
      var type =
          AnswerType.GRAPH
              .accepted(accept)
              .orElseThrow(() -> new Refusal(NOT_ACCEPTABLE, "The answer is RDF."));
      var graph = graph(extract(article(request)));
      response.setContentType(type + (type.startsWith("text/") ? "; charset=utf-8" : ""));
      response.setHeader("Cache-Control", "no-store");
      new RdfAnswer(type).write(graph, response.getOutputStream());
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }

  /** The only article of a request. */
  private Article article(HttpServletRequest request) throws IOException {
    if (settings.extraction().isEmpty()) {
      throw new Refusal(FORBIDDEN, "This server reads no articles of others.");
    }
    var type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!TYPES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw new Refusal(UNSUPPORTED, "Send text/plain, text/html or application/json.");
    }
    var delivery =
        Delivery.of(Optional.of(type), Optional.empty(), new Said(request).fields()).orElseThrow();
    List<Article> articles = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (var body = Spool.of(request, settings.limits().requestBytes())) {
      delivery.read(
          body.file(),
          input -> {
            if (input instanceof Input.Read read) {
              articles.add(read.article());
            } else if (input instanceof Input.Fault fault) {
              faults.add(fault.problem().reason());
            }
          });
    }
    if (articles.size() != 1) {
      var none = faults.isEmpty() ? "there is no article in it" : faults.get(0);
      throw new Refusal(
          UNREADABLE, articles.isEmpty() ? "It can't be read: " + none : "One article at a time.");
    }
    return articles.get(0);
  }

  /** Within the time of a query; who comes too late leaves his place only when it is done. */
  private ArticleGraph extract(Article article) {
    var extraction = settings.extraction().orElseThrow();
    reading.take();
    var done =
        CompletableFuture.supplyAsync(() -> extraction.apply(article), Extract::begin)
            .whenComplete((graph, failure) -> reading.leave());
    try {
      return done.get(settings.limits().time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new Refusal(TOO_LONG, "It took too long to read; send less.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal(TOO_LONG, "The server is being stopped.");
    } catch (ExecutionException failure) {
      LOG.error("an article can't be read: {}", String.valueOf(failure.getCause()));
      throw new Refusal(FAILED, "The program failed to read it.");
    }
  }

  private static void begin(Runnable task) {
    var thread = new Thread(task, "extract");
    thread.setDaemon(true);
    thread.start();
  }

  /** What is told of the article and of whom it names, together. */
  private static Graph graph(ArticleGraph read) {
    var graph = GraphFactory.createDefaultGraph();
    read.pieces().forEach(piece -> piece.triples().forEach(graph::add));
    read.descriptions().values().forEach(triples -> triples.forEach(graph::add));
    graph.getPrefixMapping().setNsPrefixes(Prefixes.known().namespaces());
    return graph;
  }
}
