package org.isnad.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;
import org.isnad.model.Reference;

/** All whom an article speaks of, while it is read. */
final class Cast {
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Figure> byKey = new HashMap<>();
  private final Map<Mention, List<Figure>> meant = new IdentityHashMap<>();

  /** The known entity, new if it was not spoken of before. */
  Figure known(KnownEntity entity) {
    return byKey.computeIfAbsent(
        "known " + entity.key(), k -> add(new Figure(entity.type(), Optional.of(entity))));
  }

  boolean holds(KnownEntity entity) {
    return byKey.containsKey("known " + entity.key());
  }

  /** The one with this identity, new if there is none. */
  Figure unknown(String identity, EntityType type) {
    return byKey.computeIfAbsent(identity, k -> add(new Figure(type, Optional.empty())));
  }

  Optional<Figure> find(String identity) {
    return Optional.ofNullable(byKey.get(identity));
  }

  Figure add(Figure figure) {
    figures.add(figure);
    return figure;
  }

  /** Who is named by the words right before a word. */
  Optional<Figure> endingAt(int word) {
    return figures.stream()
        .filter(f -> f.mentions().stream().anyMatch(m -> m.to() == word))
        .findFirst();
  }

  void alias(String identity, Figure figure) {
    byKey.putIfAbsent(identity, figure);
  }

  void refer(Mention mention, Collection<Figure> to) {
    meant.put(mention, List.copyOf(to));
    to.forEach(figure -> figure.add(mention));
  }

  void refer(Mention mention, Figure to) {
    refer(mention, List.of(to));
  }

  List<Figure> meant(Mention mention) {
    return meant.getOrDefault(mention, List.of());
  }

  List<Figure> figures() {
    return figures;
  }

  /** Those that fit, the one spoken of last before a word first. */
  List<Figure> latest(int word, Predicate<Figure> fits) {
    return latestBy(figure -> figure.lastBefore(word), fits);
  }

  /** As {@link #latest}, by where they are named. */
  List<Figure> latestNamed(int word, Predicate<Figure> fits) {
    return latestBy(figure -> figure.lastNamedBefore(word), fits);
  }

  private List<Figure> latestBy(ToIntFunction<Figure> last, Predicate<Figure> fits) {
    return figures.stream()
        .filter(figure -> last.applyAsInt(figure) >= 0 && fits.test(figure))
        .sorted(Comparator.comparingInt(last).reversed())
        .toList();
  }

  /**
   * The entities in the order of their first mention, with ids, and what each mention means; {@code
   * others} are of the article without a mention.
   */
  Result result(List<Mention> mentions, List<Figure> others) {
    Map<Figure, String> ids = new IdentityHashMap<>();
    List<Figure> ordered = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (var mention : mentions) {
      List<String> to = new ArrayList<>();
      for (var figure : meant(mention)) {
        to.add(id(figure, ids, ordered));
      }
      if (!to.isEmpty()) {
        references.add(new Reference(mention, to, Sureness.of(mention, meant(mention))));
      }
    }
    others.forEach(figure -> id(figure, ids, ordered));
    for (var figure : List.copyOf(ordered)) {
      figure.origin().ifPresent(origin -> id(origin, ids, ordered));
    }
    List<Entity> entities = ordered.stream().map(figure -> entity(figure, ids)).toList();
    return new Result(entities, references, ids);
  }

  private static String id(Figure figure, Map<Figure, String> ids, List<Figure> ordered) {
    return ids.computeIfAbsent(
        figure,
        f -> {
          ordered.add(f);
          return "e" + ordered.size();
        });
  }

  private static Entity entity(Figure figure, Map<Figure, String> ids) {
    return new Entity(
        Optional.ofNullable(ids.get(figure)).orElseThrow(),
        figure.type(),
        figure.label(),
        figure.known(),
        figure.discriminator(),
        figure.origin().map(ids::get));
  }

  /** What the article's entities are called by and where. */
  record Result(List<Entity> entities, List<Reference> references, Map<Figure, String> ids) {}
}
