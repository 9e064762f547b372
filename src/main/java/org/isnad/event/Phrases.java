package org.isnad.event;

import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.ByWord;
import org.isnad.model.Entities;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.Reference;

/** The references of a text by the words of their noun phrases. */
final class Phrases {

  private final List<Reference> references;
  private final Map<String, Entity> entities;
  private final ByWord<Reference> starting = new ByWord<>();
  private final ByWord<Reference> covering = new ByWord<>();

  Phrases(Entities entities) {
    this.references = entities.references();
    this.entities = entities.byId();
    for (var reference : references) {
      if (reference.mention().form() != Form.NISBA) {
        starting.merge(reference.mention().phraseFrom(), reference, Phrases::longer);
        for (int i = reference.mention().phraseFrom(); i < reference.mention().phraseTo(); i++) {
          covering.merge(i, reference, Phrases::longer);
        }
      }
    }
  }

  private static Reference longer(Reference one, Reference other) {
    return length(other) > length(one) ? other : one;
  }

  private static int length(Reference reference) {
    return reference.mention().phraseTo() - reference.mention().phraseFrom();
  }

  /** The longest phrase that starts at a word, adjectives of nationality aside. */
  Optional<Reference> startingAt(int word) {
    return starting.at(word);
  }

  /** The longest phrase that a word lies in. */
  Optional<Reference> around(int word) {
    return covering.at(word);
  }

  /** What words {@code from} to {@code to} mean: the first name or description, else a nisba. */
  Optional<Reference> head(int from, int to) {
    Optional<Reference> head = Optional.empty();
    for (var reference : within(from, to)) {
      if (reference.mention().form() != Form.NISBA
          && (head.isEmpty() || isBefore(reference, head.get()))) {
        head = Optional.of(reference);
      }
    }
    return head.isPresent() ? head : nisbas(from, to).stream().findFirst();
  }

  private static boolean isBefore(Reference one, Reference other) {
    int byStart = one.mention().phraseFrom() - other.mention().phraseFrom();
    return byStart < 0 || (byStart == 0 && length(one) > length(other));
  }

  /** The adjectives of nationality that belong to no other reference. */
  List<Reference> nisbas(int from, int to) {
    List<Reference> nisbas = new ArrayList<>();
    for (var reference : within(from, to)) {
      if (reference.mention().form() == Form.NISBA
          && !isPeople(reference.mention().name())
          && around(reference.from()).isEmpty()) {
        nisbas.add(reference);
      }
    }
    return nisbas;
  }

  /** فلسطينيين, فلسطينيون are people, not what belongs to the state. */
  private static boolean isPeople(String name) {
    int last = name.length() - 1;
    return last > 2
        && name.charAt(last) == NUN
        && (name.charAt(last - 1) == YA || name.charAt(last - 1) == WAW)
        && name.charAt(last - 2) == YA;
  }

  private List<Reference> within(int from, int to) {
    List<Reference> within = new ArrayList<>();
    for (int i = firstAt(from); i < references.size(); i++) {
      var reference = references.get(i);
      if (reference.from() >= to) {
        break;
      }
      if (reference.mention().phraseFrom() >= from && reference.mention().phraseTo() <= to) {
        within.add(reference);
      }
    }
    return within;
  }

  private int firstAt(int word) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A group or source without a name. */
  boolean isNameless(Reference reference) {
    return type(reference.entity()).isLocal();
  }

  EntityType type(String id) {
    var entity = entities.get(id);
    return entity == null ? EntityType.GROUP : entity.type();
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** A person, by name or by description. */
  boolean isSomeone(Reference reference) {
    return isPerson(reference) || type(reference.entity()) == EntityType.UNNAMED_SOURCE;
  }

  boolean isPerson(Reference reference) {
    return type(reference.entity()) == EntityType.PERSON;
  }

  boolean isPlace(Reference reference) {
    return type(reference.entity()) == EntityType.PLACE;
  }

  boolean isLocation(Reference reference) {
    var type = type(reference.entity());
    return type == EntityType.PLACE || type == EntityType.STATE;
  }

  boolean isAgent(Reference reference) {
    return type(reference.entity()).isAgent();
  }
}
