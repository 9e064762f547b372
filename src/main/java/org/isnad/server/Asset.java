package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Files that pages load, by name: no other file of the program can be asked for. */
final class Asset extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/web/";
  private static final String YASGUI = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";
  private static final Set<String> OF_YASGUI = Set.of("yasgui.min.css", "yasgui.min.js");
  private static final Set<String> OURS =
      Set.of(
          "icon.svg",
          "style.css",
          "editor.css",
          "editor.js",
          "editor-words.tsv",
          "arabic.js",
          "views.css",
          "view.js",
          "rows.js",
          "chart.js",
          "map.js",
          "world.svg",
          "timeline.js",
          "network.js",
          "layout.js",
          "reading.css",
          "graph.js",
          "marks.js",
          "cards.js",
          "reader.js",
          "article.js",
          "search.js",
          "search-found.js",
          "lists.js",
          "entity.js",
          "viewed.js",
          "explore.js",
          "try.js");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "tsv", "text/tab-separated-values; charset=utf-8",
          "svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    var name = path.substring(path.lastIndexOf('/') + 1);
    var folder = OURS.contains(name) ? FOLDER : YASGUI;
    var isKnown = path.equals(FOLDER + name) && (OURS.contains(name) || OF_YASGUI.contains(name));
    try (var in = isKnown ? Asset.class.getResourceAsStream(folder + name) : null) {
      if (in == null) {
        Problem.write(new Refusal(404, "There is no " + path + "."), request, response);
        return;
      }
      response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
      response.setHeader("X-Content-Type-Options", "nosniff");
      in.transferTo(response.getOutputStream());
    }
  }
}
