package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Downloads;
import org.isnad.catalog.ServiceDescription;
import org.isnad.graph.Iris;
import org.isnad.page.EditorPage;
import org.isnad.page.Known;

/** What is told of the data set and its endpoint, with the address under which it was asked. */
final class Description {
  private static final String ENDPOINT = "/sparql";

  private final Catalog catalog;
  private final Keeper keeper;
  private final Iris iris;
  private final Dumps dumps;
  private final EditorPage editor;

  Description(Catalog catalog, Keeper keeper, Iris iris, Dumps dumps, Known known) {
    this.catalog = catalog;
    this.keeper = keeper;
    this.iris = iris;
    this.dumps = dumps;
    this.editor = new EditorPage(catalog.examples(), catalog.ontology(), known);
  }

  /** The data set: VoID, DCAT, prefixes, and where it is asked. */
  Model dataset(HttpServletRequest request) {
    return complete(catalog.dataset(keeper.census()), request);
  }

  /** The same and the example queries, for clients that ask for nothing else. */
  Model service(HttpServletRequest request) {
    return complete(catalog.about(keeper.census()), request);
  }

  /** With what has the server's address in it. */
  private Model complete(Model model, HttpServletRequest request) {
    var server = server(request);
    ServiceDescription.add(model, iris, server + ENDPOINT);
    Downloads.add(model, iris, server, dumps.files());
    return model;
  }

  /** A look at the endpoint: the editor for a browser, the service description for a program. */
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (AnswerType.PAGE.choose(request).equals("text/html")) {
      Pages.send(editor.write(Pages.tongue(request)), Pages.EDITOR, response);
    } else {
      Document.write(service(request).getGraph(), request, response);
    }
  }

  Model examples(HttpServletRequest request) {
    return catalog.exampleQueries();
  }

  private static String server(HttpServletRequest request) {
    var address = request.getRequestURL();
    address.setLength(address.length() - request.getRequestURI().length());
    return address.toString();
  }
}
