package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page from the program itself: {@code web/} among its resources. */
final class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final String resource;

  Page(String resource) {
    this.resource = resource;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (var page = Page.class.getResourceAsStream("/web/" + resource)) {
      if (page == null) {
        throw new IllegalArgumentException("no page " + resource);
      }
      response.setContentType("text/html; charset=utf-8");
      page.transferTo(response.getOutputStream());
    }
  }
}
