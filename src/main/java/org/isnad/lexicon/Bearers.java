package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.lexicon.NameIndex.Use;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Who or what bears each name of an index, told by the numbers in it; kept once it is asked for.
 */
final class Bearers {
  private final NameIndex index;
  private final NamedEntities entities;
  private final PlaceTable places;
  private final AtomicReferenceArray<Borne> known;

  /** Those of whom it is a full name, and those of whom only a short one. */
  record Borne(List<KnownEntity> full, List<KnownEntity> shortened) {
    Borne {
      full = List.copyOf(full);
      shortened = List.copyOf(shortened);
    }
  }

  Bearers(NameIndex index, NamedEntities entities, PlaceTable places) {
    this.index = index;
    this.entities = entities;
    this.places = places;
    this.known = new AtomicReferenceArray<>(index.size());
  }

  /**
   * @param due the types that a word before asks for; names that are common words mean these too
   */
  Borne of(int name, Set<EntityType> due) {
    if (!due.isEmpty()) {
      return find(name, due);
    }
    var borne = known.get(name);
    if (borne == null) {
      borne = find(name, due);
      known.set(name, borne);
    }
    return borne;
  }

  /** In any use. */
  List<KnownEntity> all(int name) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (var use : Use.values()) {
      addAll(numbers, index.bearers(name, use));
    }
    return bearers(numbers);
  }

  private Borne find(int name, Set<EntityType> due) {
    Set<Integer> full = new LinkedHashSet<>();
    addAll(full, index.bearers(name, Use.FULL));
    if (!due.isEmpty()) {
      for (int bearer : index.bearers(name, Use.AFTER_TYPE_WORD)) {
        if (due.contains(type(bearer))) {
          full.add(bearer);
        }
      }
    }
    Set<Integer> shortened = new LinkedHashSet<>();
    addAll(shortened, index.bearers(name, Use.SHORT));
    shortened.removeAll(full);
    return new Borne(bearers(full), bearers(shortened));
  }

  private EntityType type(int bearer) {
    return bearer < entities.size() ? entities.get(bearer).entity().type() : EntityType.PLACE;
  }

  private static void addAll(Set<Integer> numbers, int[] bearers) {
    for (int bearer : bearers) {
      numbers.add(bearer);
    }
  }

  /** Who or what the numbers stand for, entities as they come, then places by weight. */
  private List<KnownEntity> bearers(Set<Integer> numbers) {
    List<KnownEntity> bearers = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int number : numbers) {
      if (number < entities.size()) {
        bearers.add(entities.get(number).entity());
      } else {
        named.add(number - entities.size());
      }
    }
    if (named.size() > 1) {
      named.sort(Comparator.comparingInt(places::weight).reversed());
    }
    for (int number : named) {
      var place = places.place(number);
      if (bearers.stream().noneMatch(bearer -> bearer.key().equals(place.key()))) {
        bearers.add(place);
      }
    }
    return bearers;
  }
}
