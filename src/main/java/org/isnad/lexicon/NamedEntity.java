package org.isnad.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.KnownEntity;

/**
 * A row of a table with what ranks it among namesakes.
 *
 * @param common labels that are common words or many people's names too, and mean it only after a
 *     word for its type (صحيفة الحياة)
 * @param weight how often news names it; more comes first
 */
record NamedEntity(KnownEntity entity, Set<String> common, int weight) {
  private static final int USER_WEIGHT = 1_000_000;

  NamedEntity {
    common = Set.copyOf(common);
  }

  static NamedEntity of(KnownEntity entity) {
    return new NamedEntity(entity, Set.of(), 0);
  }

  /** What users add comes before all namesakes: they know their news. */
  static NamedEntity of(UserEntity own) {
    return new NamedEntity(own.entity(), own.common(), USER_WEIGHT);
  }

  /** This with the names of another row and what else only the other states. */
  NamedEntity with(NamedEntity other) {
    var more = other.entity;
    var merged =
        new KnownEntity(
            entity.key(),
            entity.type(),
            union(entity.labels(), more.labels()),
            union(entity.shortNames(), more.shortNames()),
            or(entity.english(), more.english()),
            or(entity.wikidata(), more.wikidata()),
            or(entity.iso(), more.iso()),
            or(entity.parent(), more.parent()),
            or(entity.coordinates(), more.coordinates()));
    Set<String> commonInBoth = new LinkedHashSet<>(common);
    commonInBoth.addAll(other.common);
    return new NamedEntity(merged, commonInBoth, Math.max(weight, other.weight));
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> union = new LinkedHashSet<>(first);
    union.addAll(second);
    return List.copyOf(union);
  }

  private static <T> Optional<T> or(Optional<T> first, Optional<T> second) {
    return first.isPresent() ? first : second;
  }
}
