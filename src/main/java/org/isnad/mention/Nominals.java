package org.isnad.mention;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/** Descriptions of what was named before: الموقع, وزير الخارجية الروسي, بلاده, البلدين. */
final class Nominals {
  private final Scene scene;
  private final Covers covers;
  private final Phrases phrases;
  private final Titles titles;

  Nominals(Scene scene, Covers covers) {
    this.scene = scene;
    this.covers = covers;
    this.phrases = new Phrases(scene);
    this.titles = new Titles(scene);
  }

  Optional<Found> at(int i) {
    if (scene.has(i, WordRole.BOTH_SIDES)) {
      return Optional.of(Found.description(i, i + 1, bothType(i), "nominal-both", 0.7));
    }
    if (scene.has(i, WordRole.OWN_COUNTRY) && scene.word(i).pronoun().isPresent()) {
      return Optional.of(Found.description(i, i + 1, EntityType.STATE, "nominal-own-state", 0.8));
    }
    if (scene.has(i, WordRole.THIS_COUNTRY)) {
      return Optional.of(Found.description(i, i + 1, EntityType.STATE, "nominal-state", 0.7));
    }
    return person(i).or(() -> typed(i)).or(() -> site(i));
  }

  /** "معسكر الدفاع الجوي": a place that is only described. */
  private Optional<Found> site(int i) {
    var type = scene.type(i);
    boolean site =
        type.isPresent()
            && type.get().isPlace()
            && !type.get().common()
            && !scene.word(i).isDefinite()
            && !scene.has(i, WordRole.DIRECTION)
            && !scene.has(i, WordRole.WIDE);
    int to = site ? phrases.construct(i, scene.end(i)) : -1;
    return to < 0
        ? Optional.empty()
        : Optional.of(Found.description(i, to, EntityType.PLACE, "nominal-site", 0.5));
  }

  /** "الناطق باسم الوزارة": inside the title of somebody named. */
  Optional<Found> behalf(int i) {
    int before = scene.previous(i);
    boolean behalf = before >= 0 && scene.has(before, WordRole.ON_BEHALF);
    return behalf ? typed(i) : Optional.empty();
  }

  private EntityType bothType(int i) {
    return scene
        .type(i)
        .map(TypeNoun::type)
        .orElse(scene.title(i).isPresent() ? EntityType.PERSON : EntityType.STATE);
  }

  /** "الرئيس", "وزير الخارجية الروسي", "نظيره المصري". */
  private Optional<Found> person(int i) {
    var title = scene.title(i);
    if (title.isEmpty() || phrases.isModifier(i) || isDeed(i)) {
      return Optional.empty();
    }
    var kind = title.get().kind();
    boolean ruler = scene.has(i, WordRole.RULER) && rules(i);
    boolean post = ruler || kind == TitleNoun.Kind.OFFICE || kind == TitleNoun.Kind.MINOR;
    if (kind == TitleNoun.Kind.COUNTERPART && scene.word(i).pronoun().isPresent()) {
      int to = Math.max(i + 1, phrases.adjectives(i + 1, scene.end(i)));
      return Optional.of(Found.description(i, to, EntityType.PERSON, "nominal-counterpart", 0.7));
    }
    if (!post) {
      return Optional.empty();
    }
    int to = Math.max(i + 1, titles.end(i));
    if (to < scene.end(i) && scene.has(to - 1, WordRole.ON_BEHALF)) {
      to = covers.name(to).map(Found::to).orElse(scene.isBreak(to) ? to : to + 1);
    }
    boolean genitive = to > i + 1 && !isLoose(i + 1);
    boolean definite = scene.word(i).isDefinite() || (genitive && isDefinite(to - 1));
    return definite
        ? Optional.of(Found.description(i, to, EntityType.PERSON, "nominal-person", 0.7))
        : Optional.empty();
  }

  /** "أمير قطر", "أمير منطقة عسير". */
  private boolean rules(int i) {
    int next = scene.next(i);
    boolean typed = next < scene.end(i) && scene.type(next).filter(TypeNoun::isPlace).isPresent();
    int place = typed ? scene.next(next) : next;
    return !scene.word(i).isDefinite()
        && place < scene.end(i)
        && scene.known(place).stream()
            .findFirst()
            .map(match -> match.first().type())
            .filter(type -> type == EntityType.STATE || type == EntityType.PLACE)
            .isPresent();
  }

  /** "متحدث باسم الجيش" is any speaker, "قائد الجيش" the commander. */
  private boolean isLoose(int next) {
    return scene.has(next, WordRole.ON_BEHALF)
        || scene.word(next).is(PartOfSpeech.PREPOSITION)
        || scene.word(next).hasPreposition();
  }

  /** "مساعدته" is rather help than a helper. */
  private boolean isDeed(int i) {
    return scene.word(i).is(PartOfSpeech.MASDAR);
  }

  private boolean isDefinite(int last) {
    return scene.word(last).isDefinite() || covers.name(last).isPresent();
  }

  /** "المصادر", "المصدر نفسه". */
  Optional<Found> sourceAgain(int i) {
    if (scene.source(i).isEmpty()
        || !scene.word(i).has(Clitic.ART)
        || phrases.isModifier(i)
        || isOfSomebody(i)) {
      return Optional.empty();
    }
    boolean other = scene.source(i).get().kind() == SourceNoun.Kind.MEDIA;
    int to = other ? i + 1 : Math.max(i + 1, phrases.adjectives(i + 1, scene.end(i)));
    return other
        ? Optional.empty()
        : Optional.of(Found.description(i, to, EntityType.UNNAMED_SOURCE, "nominal-source", 0.7));
  }

  /** "قال ابن المواطنة": she is not who speaks. */
  private boolean isOfSomebody(int i) {
    int before = scene.previous(i);
    return before == i - 1
        && scene.isPlain(i)
        && !scene.isStart(i)
        && scene.word(before).is(PartOfSpeech.NOUN)
        && !scene.word(before).isDefinite()
        && scene.word(before).readings().stream()
            .allMatch(r -> r.number() == Reading.Grammatical.SINGULAR)
        && scene.source(before).isEmpty()
        && !scene.has(before, WordRole.QUANTITY);
  }

  private boolean isMany(int i) {
    var reading = scene.word(i).reading();
    return reading.filter(r -> r.number() == Reading.Grammatical.PLURAL).isPresent()
        && !scene.has(i, WordRole.PLURAL_HEAD);
  }

  /** "قيادته للمنتخب", "إدارتها للمدن" is what somebody does. */
  private boolean isDone(int i) {
    int next = i + 1;
    return scene.word(i).pronoun().isPresent()
        && scene.word(i).canBe(PartOfSpeech.MASDAR)
        && next < scene.end(i)
        && scene.word(next).has(Clitic.LI);
  }

  /** "الموقع", "التنظيم", "وزارته". */
  Optional<Found> typed(int i) {
    var type = scene.type(i);
    if (type.isEmpty()
        || !type.get().nominal()
        || !scene.word(i).isDefinite()
        || isMany(i)
        || isDone(i)
        || phrases.isModifier(i)) {
      return Optional.empty();
    }
    int to = Math.max(i + 1, phrases.adjectives(i + 1, scene.end(i)));
    if (scene.has(to - 1, WordRole.ALLEGIANCE)) {
      return Optional.of(Found.description(i, to, EntityType.GROUP, "group-allied", 0.6));
    }
    return Optional.of(Found.description(i, to, type.get().type(), "nominal", 0.6));
  }
}
