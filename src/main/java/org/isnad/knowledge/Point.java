package org.isnad.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.KnownEntity.Coordinates;

/** Reads places on the earth. */
final class Point {
  private static final Pattern WKT =
      Pattern.compile("(?i)POINT ?\\( ?([-+0-9.Ee]+) ([-+0-9.Ee]+) ?\\)");
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private Point() {}

  /** {@code Point(36.3 33.5)}: the longitude first. Another globe stands before it in brackets. */
  static boolean isElsewhere(String text) {
    return text.startsWith("<");
  }

  /** Empty where the text is no point, or none on the earth. */
  static Optional<Coordinates> ofText(String text) {
    var point = WKT.matcher(text.strip());
    return point.matches() ? of(point.group(2), point.group(1)) : Optional.empty();
  }

  static Optional<Coordinates> of(String latitude, String longitude) {
    try {
      return of(Double.parseDouble(latitude), Double.parseDouble(longitude));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static Optional<Coordinates> of(double latitude, double longitude) {
    return Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE
        ? Optional.of(new Coordinates(latitude, longitude))
        : Optional.empty();
  }
}
