package org.isnad.model;

import java.util.List;

/**
 * A mention and whom it means: one entity, or several for "البلدين". Ids are {@link Entity#id}.
 *
 * @param confidence how likely the mention means them, 0 to 1
 */
public record Reference(Mention mention, List<String> entities, double confidence) {
  public Reference {
    entities = List.copyOf(entities);
    if (entities.isEmpty()) {
      throw new IllegalArgumentException("refers to nothing: " + mention.name());
    }
  }

  public int from() {
    return mention.from();
  }

  public int to() {
    return mention.to();
  }

  /** The only entity, or the first. */
  public String entity() {
    return entities.get(0);
  }
}
