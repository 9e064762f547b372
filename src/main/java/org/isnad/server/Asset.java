package org.isnad.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Files that pages load, by name: no other file of the program can be asked for. */
final class Asset extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOLDER = "/web/";
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
          "front.js",
          "viewed.js",
          "explore.js",
          "try.js");

  /** Files of WebJars, with their folders. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "yasgui.min.css", "zazuko__yasgui/4.5.0/build/",
          "yasgui.min.js", "zazuko__yasgui/4.5.0/build/",
          "cytoscape.esm.min.mjs", "cytoscape/3.33.1/dist/",
          "leaflet.css", "leaflet/1.9.4/dist/",
          "leaflet.js", "leaflet/1.9.4/dist/");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "tsv", "text/tab-separated-values; charset=utf-8",
          "svg", "image/svg+xml");

  private static final Map<String, String> PLACES = places();

  /** Where each file lies, by its address. */
  private static Map<String, String> places() {
    var places = new HashMap<String, String>();
    OURS.forEach(name -> places.put(FOLDER + name, FOLDER + name));
    OTHERS.forEach(
        (name, folder) ->
            places.put(FOLDER + name, "/META-INF/resources/webjars/" + folder + name));
    return Map.copyOf(places);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getRequestURI();
    var place = PLACES.get(path);
    try (var in = place == null ? null : Asset.class.getResourceAsStream(place)) {
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
