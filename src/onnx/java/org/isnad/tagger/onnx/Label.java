package org.isnad.tagger.onnx;

import java.util.Locale;

/**
 * A label of a model.
 *
 * @param place where in a name its word stands
 * @param kind {@code PER}, {@code LOC}, {@code ORG} or {@code MISC}; empty outside of names
 */
record Label(Place place, String kind) {
  enum Place {
    OUTSIDE,
    BEGIN,
    INSIDE
  }

  /** {@code B-PER}, {@code I-PERS}, {@code LOC}, {@code S-ORG}, {@code O} … */
  static Label of(String name) {
    var upper = name.toUpperCase(Locale.ROOT);
    if (upper.equals("O")) {
      return new Label(Place.OUTSIDE, "");
    }
    boolean marked = upper.length() > 2 && (upper.charAt(1) == '-' || upper.charAt(1) == '_');
    char mark = marked ? upper.charAt(0) : 'I';
    boolean begins = mark == 'B' || mark == 'S' || mark == 'U';
    return new Label(
        begins ? Place.BEGIN : Place.INSIDE, kind(marked ? upper.substring(2) : upper));
  }

  private static String kind(String name) {
    return switch (name) {
      case "PER", "PERS", "PERSON" -> "PER";
      case "LOC", "LOCATION", "GPE", "PLACE" -> "LOC";
      case "ORG", "ORGANIZATION", "ORGANISATION" -> "ORG";
      default -> "MISC";
    };
  }
}
