package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.tagger.TaggedName;

/** Names that no table and no pattern has, but the statistical tagger sees. */
final class LearntNames {
  private static final String RULE = "name-learnt";
  private static final int LONGEST = 7;

  private final Scene scene;

  LearntNames(Scene scene) {
    this.scene = scene;
  }

  /** Adds the names that overlap nothing found so far, but what is unsure. */
  void find(List<Found> found) {
    List<Found> learnt = new ArrayList<>();
    for (var sentence : scene.text().sentences()) {
      for (var name : scene.tables().tagger().names(scene.text().words(sentence))) {
        read(name, sentence.from(), learnt);
      }
    }
    var firm = found.stream().filter(f -> f.confidence() > Names.UNSURE).toList();
    var covers = new Covers(scene.size(), firm);
    for (var name : learnt) {
      boolean free = true;
      for (int i = name.phraseFrom(); i < name.to(); i++) {
        free &= covers.name(i).isEmpty();
      }
      if (free) {
        found.add(name);
      }
    }
  }

  private void read(TaggedName name, int base, List<Found> learnt) {
    int first = base + name.from();
    int to = base + name.to();
    while (to > first && !scene.word(to - 1).isLexical()) {
      to--;
    }
    var type = type(name, first);
    int from = first;
    while (from < to && (isOutside(from, to, type) || scene.word(from).isQuote())) {
      from++;
    }
    boolean sure = name.confidence() >= least(type);
    if (from < to && to - from <= LONGEST && sure && isName(from, to, type)) {
      learnt.add(
          Found.name(from, to, type, RULE, 0.25 + 0.2 * name.confidence()).within(first, to));
    }
  }

  private EntityType type(TaggedName name, int first) {
    return switch (name.kind()) {
      case "PER" -> EntityType.PERSON;
      case "LOC" -> EntityType.PLACE;
      case "ORG" ->
          scene
              .type(first)
              .map(TypeNoun::type)
              .filter(EntityType::isOrganization)
              .orElse(EntityType.ORGANIZATION);
      default -> EntityType.GROUP;
    };
  }

  private static double least(EntityType type) {
    return switch (type) {
      case PERSON -> 0.6;
      case PLACE -> 0.7;
      default -> 0.7;
    };
  }

  /** A title before a person, a word of type before a name that means it without. */
  private boolean isOutside(int i, int to, EntityType type) {
    if (i + 1 >= to) {
      return false;
    }
    if (type == EntityType.PERSON) {
      return scene.title(i).isPresent()
          && (scene.word(i).has(Clitic.ART) || scene.nameStrength(i) < 2);
    }
    var noun = scene.type(i);
    boolean article = scene.word(scene.next(i) < to ? scene.next(i) : i).has(Clitic.ART);
    return noun.isPresent()
        && (noun.get().extent() == Extent.OUT || noun.get().extent() == Extent.BARE && !article);
  }

  private boolean isName(int from, int to, EntityType type) {
    var first = scene.word(from);
    boolean one = to == from + 1;
    if (type == EntityType.GROUP || !first.isLexical() || first.pronoun().isPresent()) {
      return false;
    }
    if (one && type == EntityType.PERSON && isRatherWord(from)) {
      return false;
    }
    if (one && (first.form().length() < 3 || scene.nisba(from).isPresent())) {
      return false;
    }
    boolean described =
        scene.type(from).isPresent()
            || scene.title(from).isPresent()
            || scene.group(from).isPresent();
    return !one || !described && !scene.isBreak(from);
  }

  /** "دوي انفجار", "رد حازم": a word of the language, or what describes the noun before it. */
  private boolean isRatherWord(int i) {
    int before = scene.previous(i);
    boolean describes =
        before >= 0
            && !scene.word(before).isDefinite()
            && (scene.word(before).is(PartOfSpeech.NOUN)
                || scene.word(before).is(PartOfSpeech.MASDAR));
    return describes || scene.isOrdinary(i) || scene.nameStrength(i) == 0;
  }
}
