package org.isnad.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;

/** Which person of the article a name means. */
final class People {
  private People() {}

  /** Somebody already named who bears this name, the last before it first. */
  static Optional<Figure> bearer(Cast cast, Mention mention) {
    var parts = Figure.parts(mention.name());
    var before = cast.latest(mention.from(), figure -> bears(figure, parts));
    if (!before.isEmpty()) {
      return Optional.of(before.get(0));
    }
    return cast.figures().stream()
        .filter(figure -> bears(figure, parts))
        .findFirst()
        .or(() -> byFirstName(cast, mention, parts));
  }

  /** "مريم" behind "مريم حداد", "كانغ" behind "كانغ تشول": nobody else begins so. */
  private static Optional<Figure> byFirstName(Cast cast, Mention mention, List<String> parts) {
    boolean alone = parts.size() == 1 && mention.phraseFrom() == mention.from();
    if (!alone || !mention.candidates().isEmpty()) {
      return Optional.empty();
    }
    var bearers = cast.latestNamed(mention.from(), figure -> beginsWith(figure, parts.get(0)));
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private static boolean beginsWith(Figure figure, String name) {
    return figure.type() == EntityType.PERSON
        && figure.parts().stream().anyMatch(p -> p.size() > 1 && p.get(0).equals(name));
  }

  private static boolean bears(Figure figure, List<String> parts) {
    if (figure.type() != EntityType.PERSON) {
      return false;
    }
    for (var name : figure.parts()) {
      if (isSame(name, parts)) {
        return true;
      }
    }
    return figure.known().stream()
        .flatMap(known -> Stream.concat(known.labels().stream(), known.shortNames().stream()))
        .anyMatch(label -> isSame(Figure.parts(label), parts));
  }

  /** One is a part of the other that holds its end, or both have the same ends. */
  private static boolean isSame(List<String> full, List<String> part) {
    if (full.size() < part.size()) {
      return part.size() > 1 && full.size() > 1 && isSame(part, full);
    }
    var last = part.get(part.size() - 1);
    if (!full.get(full.size() - 1).equals(last)) {
      return joined(full).equals(joined(part))
          || (part.size() > 1 && joined(full).startsWith(joined(part)));
    }
    return part.size() == 1
        || full.get(0).equals(part.get(0)) && holds(joined(full), part)
        || joined(full).endsWith(joined(part));
  }

  /** تركي بن فيصل بن عبدالعزيز is not تركي بن فهد بن عبدالعزيز. */
  private static boolean holds(String full, List<String> part) {
    return part.stream().allMatch(full::contains);
  }

  private static String joined(List<String> parts) {
    return String.join("", parts);
  }
}
