package org.isnad.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Orthography;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention;

/** Of which states and divisions an article speaks, told apart by the name that says so. */
final class Surroundings {
  private static final int DEPTH = 6;

  private final KnowledgeBase kb;
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Map<String, Integer>> byName = new HashMap<>();
  private final Map<String, Set<String>> namedAs = new HashMap<>();

  Surroundings(KnowledgeBase kb, List<Mention> mentions) {
    this.kb = kb;
    mentions.forEach(this::count);
  }

  private void count(Mention mention) {
    if (mention.candidates().isEmpty()) {
      return;
    }
    var likeliest = kb.entity(mention.candidates().get(0));
    boolean sure = mention.type() == EntityType.STATE || mention.candidates().size() == 1;
    var name = Orthography.fold(mention.name());
    namedAs.computeIfAbsent(mention.candidates().get(0), k -> new HashSet<>()).add(name);
    likeliest.flatMap(KnownEntity::iso).ifPresent(iso -> add(iso, name, sure ? 2 : 1));
  }

  private void add(String iso, String name, int weight) {
    all.merge(iso, weight, Integer::sum);
    byName.computeIfAbsent(name, n -> new HashMap<>()).merge(iso, weight, Integer::sum);
  }

  /** How much the article speaks of a state, in all its names. */
  int weight(Optional<String> iso) {
    return iso.map(code -> all.getOrDefault(code, 0)).orElse(0);
  }

  /** How much the article speaks of a state, but for what bears a name itself. */
  int support(Optional<String> iso, String name) {
    return iso.map(code -> all.getOrDefault(code, 0) - own(code, name)).orElse(0);
  }

  /** The support of the state that the article speaks of most. */
  int most(String name) {
    return all.entrySet().stream()
        .mapToInt(state -> state.getValue() - own(state.getKey(), name))
        .max()
        .orElse(0);
  }

  private int own(String iso, String name) {
    return byName.getOrDefault(name, Map.of()).getOrDefault(iso, 0);
  }

  /** The article names a division or town, below the state, that a place lies in. */
  boolean namesAround(KnownEntity place, String name) {
    var parent = place.parent();
    for (int i = 0; i < DEPTH && parent.isPresent(); i++) {
      var around = kb.entity(parent.get());
      if (around.isEmpty() || around.get().type() == EntityType.STATE) {
        return false;
      }
      var names = namedAs.getOrDefault(around.get().key(), Set.of());
      if (names.stream().anyMatch(other -> !other.equals(name))) {
        return true;
      }
      parent = around.get().parent();
    }
    return false;
  }
}
