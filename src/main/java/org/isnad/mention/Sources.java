package org.isnad.mention;

import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Those who speak and are not named: مصدر أمني, مصادر محلية في كفريا والفوعة, وسائل إعلام. */
final class Sources {
  private static final String RULE = "source";
  private static final int SHORT = 3;

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
    int told = complement(from, i, end);
    if (told > i) {
      return told;
    }
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

  /** "مصادر مقربة | من الرئيس", "منظمات معنية | بحقوق الإنسان": what the participle goes with. */
  private int complement(int from, int i, int end) {
    boolean participle = i > from && i < end && isParticiple(i - 1);
    if (!participle || scene.word(i).isCoordinated() || scene.word(i).pronoun().isPresent()) {
      return i;
    }
    int noun = isShort(i) ? i + 1 : i;
    boolean preposed = noun > i || scene.word(i).has(Clitic.BI);
    if (!preposed || noun >= end || scene.isBreak(noun) || scene.has(noun, WordRole.CALENDAR)) {
      return i;
    }
    var name = covers.startingAt(noun).or(() -> covers.name(noun));
    // "حذرت مصادر مطلعة | من التصعيد", but "مطلعة على المفاوضات".
    boolean deed =
        scene.word(noun).canBe(PartOfSpeech.MASDAR)
            && name.isEmpty()
            && scene.has(i, WordRole.PARTITIVE);
    if (deed || name.isEmpty() && !scene.word(noun).has(Clitic.ART)) {
      return i;
    }
    int to = name.map(Found::to).orElse(noun + 1);
    return named(Math.max(to, phrases.adjectives(to, end)), end);
  }

  /** "مقربة من الرئيس السابق | ، سالم حداد": the name of him whom the complement describes. */
  private int named(int to, int end) {
    boolean comma = to + 1 < end && scene.word(to).kind() == Word.Kind.COMMA;
    return comma
        ? covers.name(to + 1).filter(n -> n.type() == EntityType.PERSON).map(Found::to).orElse(to)
        : to;
  }

  /** معنية, مقربة: by its readings or its shape; not محلي, سابق. */
  private boolean isParticiple(int i) {
    var word = scene.word(i);
    var form = word.form();
    int last = form.charAt(form.length() - 1) == Letters.HA ? form.length() - 2 : form.length() - 1;
    if (form.charAt(form.length() - 1) == Letters.YA || scene.has(i, WordRole.TIME_ADJECTIVE)) {
      return false;
    }
    boolean shaped = form.charAt(0) == Letters.MIM && last > 2 && form.charAt(last) != Letters.YA;
    return shaped
        || word.canBe(PartOfSpeech.ACTIVE_PARTICIPLE)
        || word.canBe(PartOfSpeech.PASSIVE_PARTICIPLE);
  }

  /** من, على, في; not عن, إلى, بسبب. */
  private boolean isShort(int i) {
    var word = scene.word(i);
    return word.is(PartOfSpeech.PREPOSITION)
        && word.form().length() <= SHORT
        && !scene.has(i, WordRole.ABOUT)
        && word.form().charAt(0) != Letters.ALEF;
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
    boolean people = scene.group(from).isPresent() && scene.word(from).has(Clitic.ART);
    if (type.isPresent() && scene.word(from).isDefinite() || people) {
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
