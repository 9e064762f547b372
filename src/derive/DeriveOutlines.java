import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes the outlines of states behind the map of results, {@code
 * src/main/resources/web/world.svg}: a unit is a twentieth of a degree, north is up.
 *
 * <pre>java -cp target/isnad.jar src/derive/DeriveOutlines.java countries-50m.json</pre>
 *
 * <p>Reads the npm package world-atlas 2.0.2 (Natural Earth, public domain, as TopoJSON). Run it in
 * the repository's root.
 */
public final class DeriveOutlines {
  private static final Path OUT = Path.of("src/main/resources/web/world.svg");
  private static final int UNITS = 20;

  /** How far, in units, a point may lie from the line that leaves it out. */
  private static final double SLACK = 0.9;

  private static final String HEAD =
      """
      <!-- Outlines of states, in twentieths of a degree.
           Source: written by src/derive/DeriveOutlines.java from Natural Earth 1:50m (world-atlas 2.0.2). Licence: public domain. -->
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-3600 -1800 7200 3600"><path d="\
      """;

  private record Point(int x, int y) {}

  private DeriveOutlines() {}

  public static void main(String[] args) throws IOException {
    var atlas = new ObjectMapper().readTree(Path.of(args[0]).toFile());
    List<List<double[]>> arcs = new ArrayList<>();
    atlas.get("arcs").forEach(arc -> arcs.add(arc(arc, atlas.get("transform"))));
    var path = new StringBuilder();
    for (var state : atlas.get("objects").get("countries").get("geometries")) {
      if (state.get("type").asText().equals("MultiPolygon")) {
        state.get("arcs").forEach(polygon -> polygon.forEach(ring -> write(ring, arcs, path)));
      } else {
        state.get("arcs").forEach(ring -> write(ring, arcs, path));
      }
    }
    Files.writeString(OUT, HEAD + path + "\"/></svg>\n");
  }

  /** Positions are steps from the one before. */
  private static List<double[]> arc(JsonNode steps, JsonNode transform) {
    List<double[]> arc = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (var step : steps) {
      x += step.get(0).asLong();
      y += step.get(1).asLong();
      arc.add(new double[] {place(x, transform, 0), -place(y, transform, 1)});
    }
    // An arc is thinned by itself, so that both its neighbours have the same line.
    return thin(arc);
  }

  private static double place(long step, JsonNode transform, int axis) {
    var scale = transform.get("scale").get(axis).asDouble();
    return UNITS * (step * scale + transform.get("translate").get(axis).asDouble());
  }

  /** Douglas and Peucker's way. */
  private static List<double[]> thin(List<double[]> line) {
    if (line.size() < 3) {
      return line;
    }
    var first = line.get(0);
    var last = line.get(line.size() - 1);
    int farthest = 0;
    double most = 0;
    for (int i = 1; i < line.size() - 1; i++) {
      var distance = distance(line.get(i), first, last);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (most <= SLACK) {
      return List.of(first, last);
    }
    var thinned = new ArrayList<>(thin(line.subList(0, farthest + 1)));
    var rest = thin(line.subList(farthest, line.size()));
    thinned.addAll(rest.subList(1, rest.size()));
    return thinned;
  }

  private static double distance(double[] point, double[] from, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double length = Math.hypot(dx, dy);
    if (length == 0) {
      return Math.hypot(point[0] - from[0], point[1] - from[1]);
    }
    return Math.abs(dy * (point[0] - from[0]) - dx * (point[1] - from[1])) / length;
  }

  private static void write(JsonNode ring, List<List<double[]>> arcs, StringBuilder path) {
    List<Point> points = new ArrayList<>();
    for (var number : ring) {
      int at = number.asInt();
      var arc = new ArrayList<>(arcs.get(at < 0 ? ~at : at));
      if (at < 0) {
        Collections.reverse(arc);
      }
      for (var point : arc) {
        var rounded = new Point((int) Math.round(point[0]), (int) Math.round(point[1]));
        if (points.isEmpty() || !points.get(points.size() - 1).equals(rounded)) {
          points.add(rounded);
        }
      }
    }
    if (points.size() < 4) {
      return;
    }
    var before = points.get(0);
    path.append('M').append(before.x()).append(' ').append(before.y()).append('l');
    for (var point : points.subList(1, points.size() - 1)) {
      var x = point.x() - before.x();
      var y = point.y() - before.y();
      path.append(x).append(y < 0 ? "" : " ").append(y).append(' ');
      before = point;
    }
    path.setCharAt(path.length() - 1, 'z');
  }
}
