package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.isnad.page.ScriptPage;

/** A page for people alone. */
final class PageFile extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ScriptPage page;

  PageFile(ScriptPage page) {
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Pages.send(page.write(Pages.tongue(request)), response);
  }
}
