package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.isnad.page.Known;
import org.isnad.page.Links;
import org.isnad.page.ThingPage;
import org.isnad.store.Prefixes;
import org.isnad.store.Store;

/**
 * Every IRI of the store under this server's address: {@code /entity/Q858} for {@code
 * {base}entity/Q858}, as a page or as RDF.
 */
final class Things extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;
  private static final String ARTICLES = "/article/";

  private final transient Store store;
  private final transient Links links;
  private final transient ThingPage page;

  Things(Store store, Links links, Known known) {
    this.store = store;
    this.links = links;
    this.page = new ThingPage(links, known);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var thing = NodeFactory.createURI(links.iri(request.getRequestURI()));
    try {
      var types =
          request.getRequestURI().startsWith(ARTICLES) ? AnswerType.ARTICLE : AnswerType.PAGE;
      var type = types.choose(request);
      if (type.equals("text/html")) {
        Pages.send(page(thing, request), response);
      } else if (type.equals("application/json") && types == AnswerType.ARTICLE) {
        send(ArticleJson.of(known(thing), thing), response);
      } else {
        Document.write(known(thing), request, response);
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }

  private static void send(String json, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
  }

  private String page(Node thing, HttpServletRequest request) {
    var about = known(thing);
    var dataset = store.dataset();
    var asTables = "tables".equals(request.getParameter("view"));
    return Txn.calculateRead(
        dataset, () -> page.write(dataset, thing, about, asTables, Pages.tongue(request)));
  }

  private Graph known(Node thing) {
    var said = Txn.calculateRead(store.dataset(), () -> said(store.dataset(), thing));
    if (said.isEmpty()) {
      throw new Refusal(NOT_FOUND, "Nothing is known of " + thing.getURI() + ".");
    }
    said.getPrefixMapping().setNsPrefixes(Prefixes.known().namespaces());
    return said;
  }

  /** Of an article all that was read out of it; of anything else what is said of it itself. */
  private static Graph said(DatasetGraph dataset, Node thing) {
    var said = GraphFactory.createDefaultGraph();
    if (dataset.contains(thing, thing, Node.ANY, Node.ANY)) {
      dataset
          .find(thing, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> said.add(quad.asTriple()));
      return said;
    }
    var geometry = NodeFactory.createURI(thing.getURI() + "/geometry");
    var whole = dataset.getUnionGraph();
    whole.find(thing, Node.ANY, Node.ANY).forEach(said::add);
    whole.find(geometry, Node.ANY, Node.ANY).forEach(said::add);
    return said;
  }
}
