package org.isnad.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;

/**
 * Of which of our types the instances of a class of Wikidata are. Classes are told apart by their
 * English or Arabic label, or by an item that a user's table or the file itself explains.
 */
final class ClassTypes {
  private static final String RESOURCE = "/wikidata/classes.tsv";
  private static final List<String> BEFORE_PLACE = List.of(" of ", " in ");

  private final Map<String, EntityType> types = new HashMap<>();

  private ClassTypes() {
    for (var type : EntityType.values()) {
      if (!type.isLocal()) {
        types.put(name(type.className()), type);
      }
    }
  }

  static ClassTypes load() {
    var types = new ClassTypes();
    try (var in = ClassTypes.class.getResourceAsStream(RESOURCE)) {
      types.add(Table.read(RESOURCE, Optional.ofNullable(in).orElseThrow(), "class", "type"));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return types;
  }

  /**
   * Adds a user's table {@code class type}: an item or a label of a class, and a type of ours.
   *
   * @throws IllegalArgumentException with all its faults, as {@code file:line: fault}
   */
  void add(Path table) throws IOException {
    try (var in = Files.newInputStream(table)) {
      add(Table.read(String.valueOf(table.getFileName()), in, "class", "type"));
    }
  }

  private void add(Table table) {
    List<String> faults = new ArrayList<>();
    for (var row : table.rows()) {
      var type = type(row.get("type"));
      if (type.isPresent()) {
        types.put(name(row.get("class")), type.get());
      } else {
        faults.add(table.name() + ":" + row.line() + ": unknown type '" + row.get("type") + "'");
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
  }

  /** Our type of that name, as {@code ArmedGroup}. */
  static Optional<EntityType> type(String name) {
    for (var type : EntityType.values()) {
      if (!type.isLocal() && type.className().equalsIgnoreCase(name.strip())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Learns from the labels of an item what it means where it is a class. */
  void learn(String item, Collection<String> labels) {
    for (var label : labels) {
      var type = ofLabel(name(label));
      if (type.isPresent()) {
        types.putIfAbsent(name(item), type.get());
        return;
      }
    }
  }

  /** The narrowest type of the classes: who is a human and an organization is a person. */
  Optional<EntityType> of(Collection<String> classes) {
    Optional<EntityType> found = Optional.empty();
    for (var one : classes) {
      var type = ofLabel(name(one));
      if (type.isPresent() && (found.isEmpty() || rank(type.get()) < rank(found.get()))) {
        found = type;
      }
    }
    return found;
  }

  /** «political party in Spain» is a political party, «governorate of Iraq» a governorate. */
  private Optional<EntityType> ofLabel(String label) {
    var type = Optional.ofNullable(types.get(label));
    for (var word : BEFORE_PLACE) {
      int at = label.indexOf(word);
      if (type.isEmpty() && at > 0) {
        type = Optional.ofNullable(types.get(label.substring(0, at)));
      }
    }
    return type;
  }

  private static int rank(EntityType type) {
    return switch (type) {
      case PERSON, STATE -> 0;
      case ORGANIZATION -> 2;
      case PLACE -> 3;
      default -> 1;
    };
  }

  private static String name(String label) {
    return Orthography.fold(label.strip());
  }
}
