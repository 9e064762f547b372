package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields of an article's record or metadata, checked. */
final class Fields {
  private static final Set<String> TEXTS =
      Set.of("id", "title", "text", "date", "url", "publisher", "language");
  private static final int DATE_LENGTH = 10;

  private final JsonNode node;

  private Fields(JsonNode node) {
    this.node = node;
  }

  static Fields of(JsonNode node) throws Unreadable {
    if (!node.isObject()) {
      throw new Unreadable("not an article: a JSON object is needed, this is " + kind(node));
    }
    for (var name : List.of("id", "title", "text", "date", "url", "publisher", "language")) {
      var value = node.get(name);
      boolean fits =
          value == null
              || value.isNull()
              || value.isTextual()
              || name.equals("id") && value.isIntegralNumber();
      if (!fits) {
        throw new Unreadable("\"" + name + "\" is " + kind(value) + ", where text is needed");
      }
    }
    return new Fields(node);
  }

  Optional<String> text(String name) {
    if (!TEXTS.contains(name)) {
      throw new IllegalArgumentException(name);
    }
    var value = node.get(name);
    return value == null || value.isNull()
        ? Optional.empty()
        : Optional.of(value.asText()).filter(text -> !text.isBlank());
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** The day that a date or date and time names; empty where there is none or it can't be. */
  static Optional<LocalDate> date(String value) {
    var text = value.strip();
    try {
      var day = text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text;
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return mailDate(text);
    }
  }

  private static Optional<LocalDate> mailDate(String text) {
    try {
      return Optional.of(LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL, MISSING -> "nothing";
      default -> "text";
    };
  }
}
