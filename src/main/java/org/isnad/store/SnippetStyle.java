package org.isnad.store;

/**
 * How a snippet looks.
 *
 * @param start before a word that was found
 * @param end behind it
 * @param separator between two places of a text
 * @param places how many at most
 * @param chars about how long each
 */
record SnippetStyle(String start, String end, String separator, int places, int chars) {
  private static final int FEW = 3;
  private static final int SHORT = 128;

  /**
   * Reads what stands behind {@code highlight:}, as Jena has it: {@code s:<b>|e:</b>|m:2|z:80|f: …
   * }; Jena's other options change nothing.
   */
  static SnippetStyle of(String options) {
    var style = new SnippetStyle("↦", "↤", " … ", FEW, SHORT);
    for (var option : options.split("\\|")) {
      int colon = option.indexOf(':');
      if (colon > 0) {
        style = style.with(option.substring(0, colon).strip(), option.substring(colon + 1));
      }
    }
    return style;
  }

  private SnippetStyle with(String option, String value) {
    return switch (option) {
      case "s" -> new SnippetStyle(value, end, separator, places, chars);
      case "e" -> new SnippetStyle(start, value, separator, places, chars);
      case "f" -> new SnippetStyle(start, end, value, places, chars);
      case "m" -> new SnippetStyle(start, end, separator, number(value), chars);
      case "z" -> new SnippetStyle(start, end, separator, places, number(value));
      default -> this;
    };
  }

  private static int number(String value) {
    if (!value.strip().matches("[1-9]\\d{0,5}")) {
      throw new SearchFault("a snippet has a number from 1 behind m: and z:, not " + value + ".");
    }
    return Integer.parseInt(value.strip());
  }
}
