package org.isnad.mention;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;

/** Those who speak and are not named: مصدر أمني, مصادر محلية في كفريا والفوعة, وسائل إعلام. */
final class Sources {
  private static final String RULE = "source";

  private final Scene scene;
  private final Covers covers;
  private final Phrases phrases;

  Sources(Scene scene, Covers covers) {
    this.scene = scene;
    this.covers = covers;
    this.phrases = new Phrases(scene);
  }

  Optional<Found> at(int i) {
    var noun = scene.source(i);
    if (noun.isEmpty()
        || scene.word(i).has(Clitic.ART)
        || scene.word(i).pronoun().isPresent()
        || phrases.isModifier(i)) {
      return Optional.empty();
    }
    int end = scene.end(i);
    if (noun.get().kind() == SourceNoun.Kind.TEXT && isOwner(i + 1, end)) {
      return Optional.empty();
    }
    if (noun.get().kind() == SourceNoun.Kind.SOURCE && isOrigin(i, end)) {
      return Optional.empty();
    }
    int to = described(construct(i + 1, noun.get(), end), end);
    if (!speaks(i, to, noun.get())) {
      return Optional.empty();
    }
    return Optional.of(Found.description(i, to, EntityType.UNNAMED_SOURCE, RULE, 0.7));
  }

  /** "تقرير الصحيفة": the paper speaks, not its report. */
  private boolean isOwner(int next, int end) {
    return next < end && scene.word(next).has(Clitic.ART) && scene.type(next).isPresent();
  }

  /** "مصدر قلق", "أكبر مصدر للنفط": something comes from there, but no word. */
  private boolean isOrigin(int i, int end) {
    int before = scene.previous(i);
    return before >= 0 && scene.has(before, WordRole.SUPERLATIVE)
        || i + 1 < end && scene.has(i + 1, WordRole.COMES_FROM_SOURCE);
  }

  /** "وسائل إعلام", "شهود عيان", "مسؤولو الحركة", "متحدث باسم الجيش". */
  private int construct(int next, SourceNoun noun, int end) {
    if (next >= end) {
      return next;
    }
    if (scene.has(next, WordRole.MEDIA_WORD) || scene.has(next, WordRole.WITNESS_WORD)) {
      return next + 1;
    }
    boolean governed = scene.word(next).has(Clitic.ART) && scene.isPlain(next);
    if (governed && (scene.type(next).isPresent() || scene.group(next).isPresent())) {
      return covers
          .startingAt(next)
          .map(Found::to)
          .orElseGet(() -> Math.max(next + 1, phrases.adjectives(next + 1, end)));
    }
    var name = covers.startingAt(next);
    boolean joined =
        name.isPresent()
            && scene.isPlain(next)
            && name.get().type() != EntityType.PERSON
            && noun.kind() != SourceNoun.Kind.MEDIA;
    return joined ? name.get().to() : next;
  }

  /** Adjectives, and where or to whom they belong. */
  private int described(int from, int end) {
    int i = phrases.indefiniteAdjectives(from, end);
    if (i < end && scene.has(i, WordRole.ON_BEHALF)) {
      return belonging(i + 1, end, i);
    }
    if (i < end && isPlaceWord(i)) {
      int to = belonging(i + 1, end, i);
      return to > i ? phrases.indefiniteAdjectives(to, end) : i;
    }
    if (i < end && scene.word(i).has(Clitic.BI) && !scene.word(i).isCoordinated()) {
      return belonging(i, end, i);
    }
    return i;
  }

  private boolean isPlaceWord(int i) {
    boolean belongs = scene.has(i, WordRole.ATTACHES) || scene.has(i, WordRole.PARTITIVE);
    return belongs && !scene.word(i).isCoordinated();
  }

  /** The names or body that follow, joined ones too; {@code otherwise} where there are none. */
  private int belonging(int from, int end, int otherwise) {
    int to = body(from, end);
    if (to <= from) {
      return otherwise;
    }
    while (to < end && scene.word(to).has(Clitic.WA) && isSameKind(from, to)) {
      to = covers.startingAt(to).map(Found::to).orElse(end);
    }
    return to;
  }

  private boolean isSameKind(int from, int next) {
    var first = covers.startingAt(from);
    var second = covers.startingAt(next);
    return first.isPresent()
        && second.isPresent()
        && first.get().type() == second.get().type()
        && second.get().from() == next;
  }

  private int body(int from, int end) {
    if (from >= end) {
      return from;
    }
    var name = covers.startingAt(from);
    if (name.isPresent() && name.get().type() != EntityType.PERSON) {
      return Math.max(name.get().to(), phrases.adjectives(name.get().to(), end));
    }
    var type = scene.type(from);
    if (type.isPresent() && scene.word(from).isDefinite()) {
      return Math.max(from + 1, phrases.adjectives(from + 1, end));
    }
    return from;
  }

  /** "مواقع سورية معارضة", "وسائل إعلام"; not "مواقع بالساحل", "موقع التواصل". */
  private boolean isOfNews(int i, int to) {
    for (int k = i + 1; k < to; k++) {
      boolean news =
          scene.nisba(k).isPresent()
              || scene.has(k, WordRole.NEWS_ADJECTIVE)
              || scene.has(k, WordRole.MEDIA_WORD);
      if (news && !scene.word(k).has(Clitic.ART)) {
        return true;
      }
      if (scene.has(k, WordRole.MEDIA_WORD)) {
        return true;
      }
    }
    return false;
  }

  /** "مسؤول عن" answers for something; one newspaper without more is a nominal. */
  private boolean speaks(int i, int to, SourceNoun noun) {
    if (to == i + 1 && to < scene.end(i) && scene.has(to, WordRole.ABOUT)) {
      return false;
    }
    return switch (noun.kind()) {
      case SOURCE, PERSON, TEXT -> true;
      case MEDIA -> to > i + 1 && isOfNews(i, to);
    };
  }
}
