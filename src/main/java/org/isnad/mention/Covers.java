package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which words the names of a text take. */
final class Covers {
  private final @Nullable Found[] names;
  private final @Nullable Found[] phrases;
  private final @Nullable Found[] titled;

  Covers(int size, List<Found> found) {
    names = new Found[size];
    phrases = new Found[size];
    titled = new Found[size];
    for (var name : found) {
      for (int i = name.from(); i < name.to() && i < size; i++) {
        names[i] = name;
      }
      for (int i = name.phraseFrom(); i < name.from(); i++) {
        titled[i] = name;
      }
      phrases[name.phraseFrom()] = name;
    }
  }

  private static @Nullable Found at(@Nullable Found[] places, int i) {
    return i >= 0 && i < places.length ? places[i] : null;
  }

  /** The name that a word is part of. */
  Optional<Found> name(int i) {
    return Optional.ofNullable(at(names, i));
  }

  /** The name before which a word stands as title or type word. */
  Optional<Found> titled(int i) {
    return Optional.ofNullable(at(titled, i));
  }

  /** The name whose phrase, title and type word included, starts at a word. */
  Optional<Found> startingAt(int i) {
    return Optional.ofNullable(at(phrases, i));
  }
}
