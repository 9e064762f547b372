package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.catalog.Catalog;
import org.isnad.catalog.Census;
import org.isnad.page.FrontPage;
import org.isnad.page.Known;
import org.isnad.page.Links;

/** The first page. */
final class Front extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Catalog catalog;
  private final transient Keeper keeper;
  private final transient FrontPage page;

  Front(Catalog catalog, Keeper keeper, Links links, Known known) {
    this.catalog = catalog;
    this.keeper = keeper;
    this.page = new FrontPage(catalog.examples(), links, known);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var census = keeper.isReady() ? Optional.of(keeper.census()) : Optional.<Census>empty();
    if (census.isEmpty()) {
      // It is soon another page, though the store stays the same.
      response.setHeader("ETag", null);
    }
    Pages.send(page.write(census, catalog.modified(), Pages.tongue(request)), response);
  }
}
