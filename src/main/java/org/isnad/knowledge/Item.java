package org.isnad.knowledge;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.model.KnownEntity.Coordinates;

/** What files say of one item of Wikidata, collected from wherever they say it. */
final class Item {
  static final Pattern KEY = Pattern.compile("Q[1-9][0-9]*");
  private static final Pattern CODE = Pattern.compile("([A-Za-z]{2})(-.*)?");

  private final String key;

  /** Items and names of what it is an instance of, in the order of the file. */
  private final Set<String> classes = new LinkedHashSet<>();

  private final Set<String> labels = new LinkedHashSet<>();
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<String> shortNames = new LinkedHashSet<>();

  /** What it lies in or belongs to, the nearest first. */
  private final Set<String> parents = new LinkedHashSet<>();

  private Optional<String> english = Optional.empty();
  private Optional<String> iso = Optional.empty();
  private Optional<Coordinates> coordinates = Optional.empty();

  Item(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  Set<String> classes() {
    return classes;
  }

  Set<String> shortNames() {
    return shortNames;
  }

  Set<String> parents() {
    return parents;
  }

  Optional<String> english() {
    return english;
  }

  Optional<String> iso() {
    return iso;
  }

  Optional<Coordinates> coordinates() {
    return coordinates;
  }

  /** The Arabic names, the one to show first. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(labels);
    names.addAll(aliases);
    return names;
  }

  /** A label in Arabic or English; the label service gives the item itself where it has none. */
  void label(String text) {
    var name = WrittenName.of(text);
    if (WrittenName.isArabic(name)) {
      labels.add(name);
    } else {
      english(name);
    }
  }

  void english(String text) {
    var name = WrittenName.of(text);
    if (english.isEmpty() && !name.isEmpty() && !name.equals(key)) {
      english = Optional.of(name);
    }
  }

  /** Only Arabic ones are of use. */
  void alias(String text) {
    var name = WrittenName.of(text);
    if (WrittenName.isArabic(name)) {
      aliases.add(name);
    }
  }

  void shortName(String text) {
    var name = WrittenName.of(text);
    if (WrittenName.isArabic(name)) {
      shortNames.add(name);
    }
  }

  void kind(String classOrName) {
    if (!classOrName.isBlank()) {
      classes.add(classOrName.strip());
    }
  }

  void parent(String item) {
    if (!item.equals(key)) {
      parents.add(item);
    }
  }

  /** ISO 3166-1 alpha-2, or a code of ISO 3166-2, which begins with it. */
  void iso(String text) {
    var code = CODE.matcher(text.strip());
    if (iso.isEmpty() && code.matches()) {
      iso = Optional.of(code.group(1).toUpperCase(Locale.ROOT));
    }
  }

  void coordinates(Coordinates point) {
    if (coordinates.isEmpty()) {
      coordinates = Optional.of(point);
    }
  }

  /** Takes in what another row says of the same item. */
  void add(Item other) {
    classes.addAll(other.classes);
    labels.addAll(other.labels);
    aliases.addAll(other.aliases);
    shortNames.addAll(other.shortNames);
    parents.addAll(other.parents);
    english = english.or(() -> other.english);
    iso = iso.or(() -> other.iso);
    coordinates = coordinates.or(() -> other.coordinates);
  }
}
