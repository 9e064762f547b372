package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.isnad.catalog.Catalog;
import org.isnad.page.Known;
import org.isnad.page.Links;
import org.isnad.page.TermsPage;

/** What the terms of the graph mean: a page for people, the ontology for programs. */
final class Terms extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Catalog catalog;
  private final transient TermsPage page;

  Terms(Catalog catalog, Links links, Known known) {
    this.catalog = catalog;
    this.page = new TermsPage(catalog.ontology(), catalog.examples(), links, known);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (AnswerType.PAGE.choose(request).equals("text/html")) {
        Pages.send(page.write(Pages.tongue(request)), response);
      } else {
        Document.write(catalog.ontology().getGraph(), request, response);
      }
    } catch (Refusal refusal) {
      Problem.write(refusal, request, response);
    }
  }
}
