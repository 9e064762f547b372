package org.isnad.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;

/** An entity while an article is read: what it is called so far, and where. */
final class Figure {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** The folded words of each of its names. */
  private final List<List<String>> parts = new ArrayList<>();

  private EntityType type;
  private Optional<KnownEntity> known;
  private Optional<String> discriminator = Optional.empty();
  private Optional<Figure> origin = Optional.empty();
  private double trust = 1;

  Figure(EntityType type, Optional<KnownEntity> known) {
    this.type = known.map(KnownEntity::type).orElse(type);
    this.known = known;
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.form() != Mention.Form.NISBA) {
      called(mention.name());
    }
  }

  void called(String name) {
    if (!names.contains(name)) {
      names.add(name);
      parts.add(parts(name));
    }
  }

  static List<String> parts(String name) {
    return List.of(Orthography.fold(name).split(" "));
  }

  void identify(KnownEntity entity) {
    known = Optional.of(entity);
    type = entity.type();
  }

  /** How likely it was rightly chosen among all who are called so. */
  void trust(double likelihood) {
    trust = likelihood;
  }

  double trust() {
    return trust;
  }

  void discriminate(String word) {
    discriminator = Optional.of(word);
  }

  void belongTo(Figure figure) {
    origin = Optional.of(figure);
  }

  EntityType type() {
    return type;
  }

  Optional<KnownEntity> known() {
    return known;
  }

  Optional<String> discriminator() {
    return discriminator;
  }

  Optional<Figure> origin() {
    return origin;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** Names and descriptions as the text words them, in their order. */
  List<String> names() {
    return names;
  }

  /** The folded words of each of {@link #names}. */
  List<List<String>> parts() {
    return parts;
  }

  /** The label of what is known, else the fullest name. */
  String label() {
    return known.map(KnownEntity::label).orElseGet(this::fullest);
  }

  private String fullest() {
    var fullest = names.isEmpty() ? "" : names.get(0);
    for (var name : names) {
      if (name.length() > fullest.length() && isNamedSo(name)) {
        fullest = name;
      }
    }
    return fullest;
  }

  private boolean isNamedSo(String name) {
    boolean anyName = mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    return !anyName
        || mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME && m.name().equals(name));
  }

  /** Some name, known or read, holds the folded word. */
  boolean isCalledWith(String word) {
    for (var name : parts) {
      if (holds(name, word)) {
        return true;
      }
    }
    return known.stream().flatMap(k -> k.labels().stream()).anyMatch(l -> holds(parts(l), word));
  }

  private static boolean holds(List<String> name, String word) {
    for (var part : name) {
      if (part.endsWith(word) && part.length() <= word.length() + 2) {
        return true;
      }
    }
    return false;
  }

  /** The first word of its last mention before a word; -1 if there is none. */
  int lastBefore(int word) {
    int last = -1;
    for (var mention : mentions) {
      if (mention.from() < word) {
        last = Math.max(last, mention.from());
      }
    }
    return last;
  }

  /** As {@link #lastBefore}, but only where it is named. */
  int lastNamedBefore(int word) {
    int last = -1;
    for (var mention : mentions) {
      if (mention.from() < word && mention.form() == Mention.Form.NAME) {
        last = Math.max(last, mention.from());
      }
    }
    return last;
  }

  boolean isNamed() {
    return mentions.stream().anyMatch(m -> m.form() == Mention.Form.NAME);
  }
}
