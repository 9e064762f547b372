package org.isnad.entity;

import java.util.List;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.model.KnownEntity;

/** Whether an article can mean a place of the knowledge base by a name, and how likely. */
final class Credibility {
  /** Prominence of a city, which is meant in whatever article. */
  private static final int CITY = 98;

  /** Prominence of a town. */
  private static final int TOWN = 85;

  /** How many times more another country may be spoken of than that of a village. */
  private static final int MINORITY = 6;

  private final KnowledgeBase kb;
  private final Surroundings surroundings;

  Credibility(KnowledgeBase kb, Surroundings surroundings) {
    this.kb = kb;
    this.surroundings = surroundings;
  }

  /** How likely it is the place that is meant, where it is credible. */
  double of(KnownEntity place, String name, List<KnownEntity> candidates) {
    boolean supported =
        surroundings.support(place.iso(), name) > 0 || surroundings.namesAround(place, name);
    if (place.iso().isEmpty() || prominence(place) >= TOWN) {
      return supported ? 1 : 0.95;
    }
    return supported && candidates.size() == 1 ? 0.9 : 0.8;
  }

  /**
   * A place that no gazetteer has is in the table because news speak of it: no less than a town.
   */
  private int prominence(KnownEntity place) {
    int known = kb.prominence(place.key());
    return known == 0 ? TOWN : known;
  }

  /** No id rather than a wrong one: a village is meant where the article speaks of its country. */
  boolean isCredible(KnownEntity place, String name, List<KnownEntity> candidates, boolean region) {
    int prominence = prominence(place);
    if (place.iso().isEmpty() || prominence >= CITY || surroundings.namesAround(place, name)) {
      return true;
    }
    if (region && candidates.size() == 1) {
      return true;
    }
    int support = surroundings.support(place.iso(), name);
    int most = surroundings.most(name);
    if (prominence >= TOWN) {
      return support > 0 || most == 0;
    }
    return support > 0 && support * MINORITY >= most;
  }
}
