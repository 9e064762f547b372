package org.isnad.mcp;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a tool is called with; its schema has been checked. */
record Arguments(Map<String, Object> given) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  Arguments {
    given = Map.copyOf(given);
  }

  /** Absent where it is blank, too. */
  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name))
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty());
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new Unanswered(name + " is missing"));
  }

  Optional<String> date(String name) {
    var date = text(name);
    date.filter(value -> !DATE.matcher(value).matches())
        .ifPresent(
            value -> {
              throw new Unanswered(name + ": " + value + " is no date like 2015-09-20");
            });
    return date;
  }

  boolean isSet(String name) {
    return Boolean.TRUE.equals(given.get(name));
  }

  /** Between the least and the most that it may be. */
  int number(String name, int usual, int least, int most) {
    return given.get(name) instanceof Number number
        ? Math.max(least, Math.min(most, number.intValue()))
        : usual;
  }
}
