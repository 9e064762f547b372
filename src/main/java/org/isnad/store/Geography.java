package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionBase3;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Two functions of GeoSPARQL for the points that places have: how far they lie apart, and whether
 * one lies in a polygon. Jena's own module would bring five megabytes of projections for it.
 */
public final class Geography {
  public static final String DISTANCE = "http://www.opengis.net/def/function/geosparql/distance";
  public static final String WITHIN = "http://www.opengis.net/def/function/geosparql/sfWithin";
  private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";

  /** The earth as a ball, in metres: wrong by half a percent at most. */
  private static final double RADIUS = 6_371_008.8;

  private static final int PER_KILOMETRE = 1000;
  private static final Pattern WKT =
      Pattern.compile("(?:<\\S*CRS84>)?\\s*(POINT|POLYGON)\\s*\\(+([-+0-9.eE,\\s]+)\\)+\\s*");

  private Geography() {}

  /** Where, in degrees. */
  private record Point(double longitude, double latitude) {}

  /** Lets queries over a dataset call them. */
  static void addTo(Context context) {
    var functions = FunctionRegistry.createFrom(FunctionRegistry.get(ARQ.getContext()));
    functions.put(DISTANCE, iri -> new Distance());
    functions.put(WITHIN, iri -> new Within());
    FunctionRegistry.set(context, functions);
  }

  private static final class Distance extends FunctionBase3 {
    @Override
    public NodeValue exec(NodeValue one, NodeValue other, NodeValue unit) {
      double metres = metres(point(one), point(other));
      if (unit.isIRI() && unit.asNode().getURI().equals(UNITS + "metre")) {
        return NodeValue.makeDouble(metres);
      }
      if (unit.isIRI() && unit.asNode().getURI().equals(UNITS + "kilometre")) {
        return NodeValue.makeDouble(metres / PER_KILOMETRE);
      }
      throw new ExprEvalException("unit of a distance: " + unit);
    }
  }

  private static final class Within extends FunctionBase2 {
    @Override
    public NodeValue exec(NodeValue inner, NodeValue polygon) {
      return NodeValue.makeBoolean(isWithin(point(inner), points(polygon, "POLYGON")));
    }
  }

  /** Along a great circle (haversine). */
  private static double metres(Point one, Point other) {
    double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double parallels =
        Math.cos(Math.toRadians(one.latitude())) * Math.cos(Math.toRadians(other.latitude()));
    double half = square(Math.sin(north)) + parallels * square(Math.sin(east));
    return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  private static double square(double value) {
    return value * value;
  }

  /** Whether a line to the east crosses the border an odd number of times. */
  private static boolean isWithin(Point point, List<Point> border) {
    boolean within = false;
    for (int i = 0; i + 1 < border.size(); i++) {
      var from = border.get(i);
      var to = border.get(i + 1);
      if (from.latitude() > point.latitude() != to.latitude() > point.latitude()) {
        double share = (point.latitude() - from.latitude()) / (to.latitude() - from.latitude());
        double crossing = from.longitude() + share * (to.longitude() - from.longitude());
        within ^= point.longitude() < crossing;
      }
    }
    return within;
  }

  private static Point point(NodeValue value) {
    return points(value, "POINT").get(0);
  }

  /** One ring: a polygon with holes is none that this can read. */
  private static List<Point> points(NodeValue value, String kind) {
    var wkt = WKT.matcher(value.isLiteral() ? value.asNode().getLiteralLexicalForm() : "");
    if (!wkt.matches() || !wkt.group(1).equals(kind)) {
      throw new ExprEvalException("not a " + kind + ": " + value);
    }
    List<Point> points = new ArrayList<>();
    for (var pair : wkt.group(2).strip().split("\\s*,\\s*")) {
      var numbers = pair.split("\\s+");
      if (numbers.length != 2) {
        throw new ExprEvalException("not a point: " + pair);
      }
      points.add(new Point(number(numbers[0]), number(numbers[1])));
    }
    return points;
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException malformed) {
      throw new ExprEvalException("not a number: " + digits);
    }
  }
}
