package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes items of the rows of a query's result, in whatever format they came. */
final class ResultRows {
  private static final Pattern IRI = Pattern.compile("<?(?:https?://.*/|wd:)?(Q[1-9][0-9]*)>?");
  private static final Pattern UNKNOWN = Pattern.compile("<?https?://.*/genid/.*|_:.*|t[0-9]+");

  /** As the verbose TSV writes it: {@code "name"@ar}, {@code "Point(1 2)"^^<…>}. */
  private static final Pattern LITERAL = Pattern.compile("\"(.*)\"(@[A-Za-z-]+|\\^\\^<[^>]*>)?");

  private static final char BROKEN = '\uFFFD';

  private final Faults faults;
  private final Consumer<Item> items;
  private final Map<Set<String>, Optional<String>> itemColumns = new HashMap<>();
  private boolean saidItemMissing;

  ResultRows(Faults faults, Consumer<Item> items) {
    this.faults = faults;
    this.items = items;
  }

  /**
   * Takes a row.
   *
   * @param cells by the names of their columns, in order; those without a value may lack
   */
  void row(long line, Map<String, String> cells) {
    var column =
        itemColumns.computeIfAbsent(Set.copyOf(cells.keySet()), k -> Role.item(cells.keySet()));
    if (column.isEmpty()) {
      if (!saidItemMissing) {
        faults.add(line, "no column of items (as ?item), only " + String.join(" ", cells.keySet()));
        saidItemMissing = true;
      }
      return;
    }
    var iri = IRI.matcher(value(cells.getOrDefault(column.get(), "")));
    if (!iri.matches()) {
      faults.add(line, "no item of Wikidata: '" + cells.get(column.get()) + "'");
      return;
    }
    var item = new Item(iri.group(1));
    var fault = read(cells, column.get(), item);
    fault.ifPresentOrElse(text -> faults.add(line, text), () -> items.accept(item));
  }

  /** Empty, or what is wrong. */
  private static Optional<String> read(Map<String, String> cells, String column, Item item) {
    Map<Role, List<String>> values = new EnumMap<>(Role.class);
    for (var cell : cells.entrySet()) {
      var value = value(cell.getValue());
      if (value.indexOf(BROKEN) >= 0) {
        return Optional.of("not UTF-8");
      }
      if (!value.isEmpty() && !UNKNOWN.matcher(value).matches()) {
        Role.of(cell.getKey(), column)
            .ifPresent(role -> values.computeIfAbsent(role, r -> new ArrayList<>()).add(value));
      }
    }
    values.forEach((role, all) -> all.forEach(value -> put(role, value, item)));
    return point(values, item);
  }

  /** Empty, or what is wrong with the coordinates. */
  private static Optional<String> point(Map<Role, List<String>> values, Item item) {
    for (var text : values.getOrDefault(Role.POINT, List.of())) {
      var point = Point.ofText(text);
      if (point.isEmpty() && !Point.isElsewhere(text)) {
        return Optional.of("no point: '" + text + "'");
      }
      point.ifPresent(item::coordinates);
    }
    var latitude = String.join("", values.getOrDefault(Role.LATITUDE, List.of()));
    var longitude = String.join("", values.getOrDefault(Role.LONGITUDE, List.of()));
    var point = Point.of(latitude, longitude);
    point.ifPresent(item::coordinates);
    return point.isPresent() || (latitude + longitude).isEmpty()
        ? Optional.empty()
        : Optional.of("no point: '" + latitude + "', '" + longitude + "'");
  }

  private static void put(Role role, String value, Item item) {
    switch (role) {
      case LABEL -> item.label(value);
      case ENGLISH -> item.english(value);
      case ALIASES -> names(value).forEach(item::alias);
      case SHORT -> names(value).forEach(item::shortName);
      case CLASS -> split(value).forEach(one -> item.kind(idOr(one)));
      case PARENT, COUNTRY -> split(value).forEach(one -> id(one).ifPresent(item::parent));
      case ISO -> item.iso(value);
      case ITEM, POINT, LATITUDE, LONGITUDE -> {
        // these have no place among the names
      }
    }
  }

  private static List<String> split(String cell) {
    return Arrays.asList(cell.split("\\|"));
  }

  /** Names with | or ; between them; the label service writes a comma. */
  private static List<String> names(String cell) {
    var mark = cell.contains("|") ? "\\|" : cell.contains(";") ? ";" : ", ";
    return Arrays.asList(cell.split(mark));
  }

  private static String idOr(String text) {
    return id(text).orElse(text);
  }

  private static Optional<String> id(String text) {
    return Optional.of(IRI.matcher(text.strip())).filter(Matcher::matches).map(m -> m.group(1));
  }

  private static String value(String cell) {
    var literal = LITERAL.matcher(cell.strip());
    return literal.matches() ? literal.group(1) : cell.strip();
  }
}
