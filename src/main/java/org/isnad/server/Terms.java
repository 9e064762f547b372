package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.isnad.catalog.Catalog;
import org.isnad.page.Known;
import org.isnad.page.Links;
import org.isnad.page.ShapesPage;
import org.isnad.page.TermsPage;
import org.isnad.page.Tongue;

/** What terms or shapes mean: a page for people, the triples for programs. */
final class Terms extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Function<Tongue, String> page;
  private final transient Supplier<Model> triples;

  private Terms(Function<Tongue, String> page, Supplier<Model> triples) {
    this.page = page;
    this.triples = triples;
  }

  static Terms ofOntology(Catalog catalog, Links links, Known known) {
    var page = new TermsPage(catalog.ontology(), catalog.examples(), links, known);
    return new Terms(page::write, catalog::ontology);
  }

  static Terms ofShapes(Catalog catalog, Links links, Known known) {
    return new Terms(new ShapesPage(catalog.shapes(), links, known)::write, catalog::shapes);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (AnswerType.PAGE.choose(request).equals("text/html")) {
        Pages.send(page.apply(Pages.tongue(request)), response);
      } else {
        Document.write(triples.get().getGraph(), request, response);
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }
}
