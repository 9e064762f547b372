package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.rdf.model.Model;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.ServiceDescription;
import org.isnad.graph.Iris;
import org.isnad.page.EditorPage;

/** What is told of the data set and its endpoint, with the address under which it was asked. */
final class Description {
  private static final String ENDPOINT = "/sparql";

  private final Catalog catalog;
  private final Keeper keeper;
  private final Iris iris;
  private final EditorPage editor;

  Description(Catalog catalog, Keeper keeper, Iris iris) {
    this.catalog = catalog;
    this.keeper = keeper;
    this.iris = iris;
    this.editor = new EditorPage(catalog.examples(), catalog.ontology(), iris);
  }

  /** The data set: VoID, DCAT, prefixes, and where it is asked. */
  Model dataset(HttpServletRequest request) {
    var model = catalog.dataset(keeper.census());
    ServiceDescription.add(model, iris, endpoint(request));
    return model;
  }

  /** The same and the example queries, for clients that ask for nothing else. */
  Model service(HttpServletRequest request) {
    var model = catalog.about(keeper.census());
    ServiceDescription.add(model, iris, endpoint(request));
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

  private static String endpoint(HttpServletRequest request) {
    var address = request.getRequestURL();
    address.setLength(address.length() - request.getRequestURI().length());
    return address + ENDPOINT;
  }
}
