package org.isnad.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Which of two places of one name is meant where the lesser lies in the state that the article
 * speaks of: the metropolis in whatever article (القاهرة is no district of تعز), and the city
 * rather than the division around it (القدس).
 */
final class GreaterNamesake {
  /** Prominence of a city that is known everywhere. */
  private static final int METROPOLIS = 105;

  /** How much more prominent it is than what nobody means but its neighbours. */
  private static final int FAR_GREATER = 30;

  /** In degrees: a city lies so near to the middle of its division. */
  private static final double NEAR = 0.15;

  private final KnowledgeBase kb;
  private final Surroundings surroundings;

  GreaterNamesake(KnowledgeBase kb, Surroundings surroundings) {
    this.kb = kb;
    this.surroundings = surroundings;
  }

  /** The namesake that is meant rather than a place, or the place itself. */
  KnownEntity than(KnownEntity place, String name, List<KnownEntity> candidates) {
    if (candidates.size() < 2) {
      return place;
    }
    return candidates.stream()
        .filter(other -> other.type() == EntityType.PLACE && isGreater(other, place, name))
        .max(Comparator.comparingInt(other -> kb.prominence(other.key())))
        .orElse(place);
  }

  private boolean isGreater(KnownEntity other, KnownEntity place, String name) {
    int more = kb.prominence(other.key()) - kb.prominence(place.key());
    boolean far =
        more >= FAR_GREATER
            && kb.prominence(other.key()) >= METROPOLIS
            && !surroundings.namesAround(place, name);
    return far || more > 0 && isNear(other.coordinates(), place.coordinates());
  }

  private static boolean isNear(
      Optional<KnownEntity.Coordinates> one, Optional<KnownEntity.Coordinates> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return Math.abs(one.get().latitude() - other.get().latitude()) < NEAR
        && Math.abs(one.get().longitude() - other.get().longitude()) < NEAR;
  }
}
