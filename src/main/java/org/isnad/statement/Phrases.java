package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ByWord;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Reference;

/** The references of an article by the words where their noun phrases begin and end. */
final class Phrases {
  private final Map<String, Entity> entities;
  private final List<Reference> references;
  private final ByWord<Reference> starting = new ByWord<>();
  private final ByWord<Reference> ending = new ByWord<>();
  private final ByWord<Reference> covering = new ByWord<>();

  Phrases(Entities entities) {
    this.entities = entities.byId();
    this.references = entities.references();
    for (var reference : references) {
      if (reference.mention().form() == Mention.Form.NISBA) {
        continue;
      }
      starting.merge(reference.mention().phraseFrom(), reference, Phrases::longer);
      ending.merge(reference.mention().phraseTo(), reference, Phrases::longer);
    }
    for (var reference : references) {
      if (reference.mention().form() != Mention.Form.NISBA) {
        starting.putIfAbsent(reference.from(), reference);
        for (int at = reference.from(); at < reference.to(); at++) {
          covering.putIfAbsent(at, reference);
        }
        ending.putIfAbsent(reference.to(), reference);
      }
    }
  }

  private static Reference longer(Reference a, Reference b) {
    return length(b) > length(a) ? b : a;
  }

  private static int length(Reference reference) {
    return reference.mention().phraseTo() - reference.mention().phraseFrom();
  }

  /** The reference whose phrase, or else whose name, begins at a word. */
  Optional<Reference> startingAt(int word) {
    return starting.at(word);
  }

  /** The reference whose phrase, or else whose name, ends before a word. */
  Optional<Reference> endingAt(int word) {
    return ending.at(word);
  }

  /** The reference whose name or description holds a word. */
  Optional<Reference> covering(int word) {
    return covering.at(word);
  }

  /** A named or described reference that lies between two words, the first such. */
  Optional<Reference> firstWithin(int from, int to) {
    for (int at = from; at < to; at++) {
      var reference = starting.at(at);
      if (reference.isPresent() && reference.get().to() <= to) {
        return reference;
      }
    }
    return Optional.empty();
  }

  /** Every entity named between two words, each once, in text order. */
  List<String> namedWithin(int from, int to) {
    List<String> named = new ArrayList<>();
    for (var reference : references) {
      if (reference.from() >= to) {
        break;
      }
      if (reference.from() >= from && reference.mention().form() != Mention.Form.NISBA) {
        for (var id : reference.entities()) {
          if (!named.contains(id)) {
            named.add(id);
          }
        }
      }
    }
    return named;
  }

  EntityType type(Reference reference) {
    var entity = entities.get(reference.entity());
    return entity == null ? reference.mention().type() : entity.type();
  }

  /** Somebody who can speak. */
  boolean canSpeak(Reference reference) {
    return type(reference).isAgent();
  }

  boolean isOutlet(Reference reference) {
    return type(reference) == EntityType.NEWS_OUTLET;
  }

  boolean isPerson(Reference reference) {
    return type(reference) == EntityType.PERSON;
  }
}
