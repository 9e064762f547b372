package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which words the names of a text take. */
final class Covers {
  private final Map<Integer, Found> names = new HashMap<>();
  private final Map<Integer, Found> phrases = new HashMap<>();
  private final Map<Integer, Found> titled = new HashMap<>();

  Covers(int size, List<Found> found) {
    for (var name : found) {
      for (int i = name.from(); i < name.to() && i < size; i++) {
        names.put(i, name);
      }
      for (int i = name.phraseFrom(); i < name.from(); i++) {
        titled.put(i, name);
      }
      phrases.put(name.phraseFrom(), name);
    }
  }

  /** The name that a word is part of. */
  Optional<Found> name(int i) {
    return Optional.ofNullable(names.get(i));
  }

  /** The name before which a word stands as title or type word. */
  Optional<Found> titled(int i) {
    return Optional.ofNullable(titled.get(i));
  }

  /** The name whose phrase, title and type word included, starts at a word. */
  Optional<Found> startingAt(int i) {
    return Optional.ofNullable(phrases.get(i));
  }
}
