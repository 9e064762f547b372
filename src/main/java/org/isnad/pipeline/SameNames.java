package org.isnad.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Analysis;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.Text;

/** Names go on from one section of a long text into the next: each is called as it was first. */
final class SameNames {
  private final Map<String, Entity> first = new HashMap<>();

  /** What makes two entities of different sections one. */
  static String identity(Entity entity) {
    var name = entity.known().map(known -> known.key()).orElse(Orthography.fold(entity.name()));
    return entity.type() + " " + name + " " + entity.discriminator().orElse("");
  }

  /** A section with its entities so called, and without its words, which nothing asks for later. */
  Analysis carriedInto(Analysis section) {
    List<Entity> entities = new ArrayList<>();
    section.entities().entities().forEach(entity -> entities.add(called(entity)));
    var text = section.text();
    return new Analysis(
        new Text(text.article(), text.sentences(), List.of()),
        new Entities(entities, section.entities().references(), section.entities().posts()),
        section.times(),
        section.events(),
        section.statements(),
        section.reports());
  }

  private Entity called(Entity entity) {
    if (entity.type().isLocal()) {
      return entity;
    }
    var same = first.computeIfAbsent(identity(entity), i -> entity);
    return same == entity
        ? entity
        : new Entity(
            entity.id(),
            same.type(),
            same.name(),
            same.known(),
            same.discriminator(),
            entity.origin());
  }
}
