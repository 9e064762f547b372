package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.lexicon.Table.Row;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Reads tables of entities, a row each: {@code key type labels}, and if there {@code short common
 * english iso parent lat lon weight}. Types are named as in the ontology ({@code ArmedGroup});
 * names are separated by {@code |}.
 */
final class EntityTable {
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final Map<String, EntityType> TYPES = types();

  private final List<String> faults = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private EntityTable() {}

  static List<NamedEntity> resource(String path) {
    var table = Table.resource(path, "key", "type", "labels");
    List<NamedEntity> entities = new ArrayList<>();
    for (var row : new EntityTable().rows(table)) {
      entities.add(new NamedEntity(entity(row), common(row), weight(row)));
    }
    return entities;
  }

  static List<UserEntity> read(Path file) throws IOException {
    var reader = new EntityTable();
    try (var in = Files.newInputStream(file)) {
      var name = String.valueOf(file.getFileName());
      var table = Table.read(name, in, reader.faults, "key", "type", "labels");
      List<UserEntity> entities = new ArrayList<>();
      for (var row : reader.rows(table)) {
        entities.add(new UserEntity(row.line(), entity(row), common(row)));
      }
      return entities;
    }
  }

  /** The rows, which are without fault. */
  private List<Row> rows(Table table) {
    table.rows().forEach(this::check);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return table.rows();
  }

  private static Set<String> common(Row row) {
    return Set.copyOf(names(row, "common"));
  }

  private void check(Row row) {
    var key = row.get("key");
    if (!KEY.matcher(key).matches()) {
      fault(row, "key must be letters, digits, . _ -, not '" + key + "'");
    } else if (!keys.add(key)) {
      fault(row, "duplicate key " + key);
    }
    if (!TYPES.containsKey(row.get("type"))) {
      fault(row, "unknown type '" + row.get("type") + "', not one of " + TYPES.keySet());
    }
    if (names(row, "labels").isEmpty()) {
      fault(row, "no label");
    }
    checkCoordinate(row, "lat", 90);
    checkCoordinate(row, "lon", 180);
    if (cell(row, "lat").isEmpty() != cell(row, "lon").isEmpty()) {
      fault(row, "lat and lon go together");
    }
  }

  private void checkCoordinate(Row row, String column, int limit) {
    var cell = cell(row, column);
    if (cell.isEmpty()) {
      return;
    }
    try {
      if (Math.abs(Double.parseDouble(cell)) <= limit) {
        return;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    fault(row, column + " must be degrees, not '" + cell + "'");
  }

  private void fault(Row row, String fault) {
    faults.add(row.table().name() + ":" + row.line() + ": " + fault);
  }

  private static KnownEntity entity(Row row) {
    var key = row.get("key");
    return new KnownEntity(
        key,
        type(row.get("type")),
        names(row, "labels"),
        names(row, "short"),
        optional(row, "english"),
        wikidata(key),
        optional(row, "iso"),
        optional(row, "parent"),
        coordinates(cell(row, "lat"), cell(row, "lon")));
  }

  /** The type that the ontology calls so. */
  static EntityType type(String name) {
    var type = TYPES.get(name);
    if (type == null) {
      throw new IllegalArgumentException(
          "unknown type '" + name + "', not one of " + TYPES.keySet());
    }
    return type;
  }

  static Optional<String> wikidata(String key) {
    return WIKIDATA.matcher(key).matches() ? Optional.of(key) : Optional.empty();
  }

  static Optional<KnownEntity.Coordinates> coordinates(String lat, String lon) {
    return lat.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnownEntity.Coordinates(Double.parseDouble(lat), Double.parseDouble(lon)));
  }

  private static int weight(Row row) {
    var cell = cell(row, "weight");
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  private static List<String> names(Row row, String column) {
    List<String> names = new ArrayList<>();
    if (row.table().columns().contains(column)) {
      for (var name : row.list(column)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private static Optional<String> optional(Row row, String column) {
    return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty());
  }

  private static String cell(Row row, String column) {
    return row.table().columns().contains(column) ? row.get(column).strip() : "";
  }

  /** Groups and unnamed sources belong to their article. */
  private static Map<String, EntityType> types() {
    Map<String, EntityType> types = new TreeMap<>();
    for (var type : EntityType.values()) {
      if (!type.isLocal()) {
        types.put(type.className(), type);
      }
    }
    return types;
  }
}
