package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Files that pages load, by name: no other file of the program can be asked for. */
final class Asset extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final transient Map<String, String> resources;

  /** Paths with the resources that are there. */
  Asset(Map<String, String> resources) {
    this.resources = Map.copyOf(resources);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    var resource = resources.get(path);
    try (var in = resource == null ? null : Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        Problem.write(new Refusal(404, "There is no " + path + "."), request, response);
        return;
      }
      response.setContentType(TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
      response.setHeader("X-Content-Type-Options", "nosniff");
      in.transferTo(response.getOutputStream());
    }
  }
}
