package org.isnad.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who and what an article speaks of, and where. References are in the order of their first word and
 * do not overlap, except that a {@link Mention.Form#NISBA} or a name may lie inside a description.
 */
public record Entities(List<Entity> entities, List<Reference> references, List<Post> posts) {
  public static final Entities NONE = new Entities(List.of(), List.of(), List.of());

  public Entities {
    entities = List.copyOf(entities);
    references = List.copyOf(references);
    posts = List.copyOf(posts);
  }

  public Map<String, Entity> byId() {
    Map<String, Entity> byId = new HashMap<>();
    for (var entity : entities) {
      byId.put(entity.id(), entity);
    }
    return byId;
  }

  /** The references whose mention lies within words {@code from} to before {@code to}. */
  public List<Reference> within(int from, int to) {
    List<Reference> within = new ArrayList<>();
    for (var reference : references) {
      if (reference.from() >= from && reference.to() <= to) {
        within.add(reference);
      }
    }
    return within;
  }
}
