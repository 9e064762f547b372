package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.isnad.graph.ForeignRdf;
import org.isnad.store.PatternFault;
import org.isnad.store.StoppableGraph;
import org.isnad.store.StoppableShapes;
import org.isnad.store.Store;

/**
 * Checks the store, or one of its graphs, against shapes that are sent. One at a time, within the
 * time and the memory of a query; shapes that ask SPARQL are refused.
 */
final class ShapeCheck extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int BAD = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int UNSUPPORTED = 415;
  private static final int TOO_LONG = 503;
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Set<String> SPARQL = Set.of("sparql", "select", "ask", "js", "validator");

  private final transient Store store;
  private final transient Limits limits;
  private final transient Guard guard;
  private final transient Turns running =
      new Turns(1, Duration.ZERO, "Another check is running; come again later.");

  ShapeCheck(Store store, Limits limits, Guard guard) {
    this.store = store;
    this.limits = limits;
    this.guard = guard;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ShortQuestions.check(request, limits);
      var shapes = shapes(request);
      running.take();
      try {
        Document.write(report(shapes, request), request, response);
      } finally {
        running.leave();
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }

  private Graph shapes(HttpServletRequest request) throws IOException {
    var type = Optional.ofNullable(request.getContentType()).orElse("").split(";")[0].strip();
    if (!type.equals("text/turtle")) {
      throw new Refusal(UNSUPPORTED, "Send shapes as text/turtle.");
    }
    var shapes = GraphFactory.createDefaultGraph();
    try (InputStream in = request.getInputStream()) {
      var text = ShortQuestions.read(limits, () -> new String(in.readAllBytes(), "UTF-8"));
      ForeignRdf.parse(
          RDFParser.fromString(text, Lang.TURTLE)
              .errorHandler(ErrorHandlerFactory.errorHandlerNoLogging),
          StreamRDFLib.graph(shapes));
    } catch (RiotException fault) {
      throw new Refusal(BAD, "Not Turtle: " + fault.getMessage());
    }
    for (var name : SPARQL) {
      if (shapes.contains(Node.ANY, NodeFactory.createURI(SHACL + name), Node.ANY)) {
        throw new Refusal(FORBIDDEN, "Shapes that ask SPARQL or run scripts are off: sh:" + name);
      }
    }
    return shapes;
  }

  private Graph report(Graph shapes, HttpServletRequest request) {
    var graph = Optional.ofNullable(request.getParameter("graph"));
    var sign = new AtomicBoolean();
    var read = read(shapes, sign);
    var check = new RunningQuery(limits.time(), sign);
    guard.enter(check);
    try {
      return Txn.calculateRead(
          store.dataset(),
          () -> {
            var data = new StoppableGraph(graph(graph), sign::get);
            return ShaclValidator.get().validate(read, data).getGraph();
          });
    } catch (PatternFault fault) {
      throw new Refusal(BAD, "Can't be checked: " + fault.getMessage());
    } catch (QueryCancelledException stopped) {
      throw new Refusal(TOO_LONG, "The check was stopped: " + reason(check));
    } catch (ShaclParseException fault) {
      throw new Refusal(BAD, "Not shapes: " + fault.getMessage());
    } catch (StackOverflowError deep) {
      throw new Refusal(TOO_LONG, "The check was stopped: a path or shape is too deep.");
    } finally {
      guard.leave(check);
    }
  }

  private String reason(RunningQuery check) {
    return check.isGreedy()
        ? "the server's memory is full, and it took most of it."
        : "it took longer than "
            + limits.time().toMillis() / 1000.0
            + " s. Name one graph, and mind patterns that go back and forth, such as (a+)+.";
  }

  private static Shapes read(Graph shapes, AtomicBoolean sign) {
    try {
      return StoppableShapes.parse(shapes, sign);
    } catch (PatternSyntaxException fault) {
      throw new Refusal(
          BAD, "Not a pattern: " + fault.getDescription() + ": " + fault.getPattern());
    } catch (JenaException | ClassCastException fault) {
      throw new Refusal(BAD, "Not shapes: " + fault.getMessage());
    }
  }

  private Graph graph(Optional<String> name) {
    var named = name.filter(iri -> !iri.equals("default")).map(NodeFactory::createURI);
    if (named.isPresent() && !store.dataset().containsGraph(named.get())) {
      throw new Refusal(NOT_FOUND, "There is no graph " + name.get() + ".");
    }
    return named.map(store.dataset()::getGraph).orElseGet(store.dataset()::getUnionGraph);
  }
}
