package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.WAW;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Whoever a verb of saying has as its subject, whatever the noun: "وقالت خدمة الإطفاء إن", "وأكد
 * عدد من العاملين أن". Only where what is said follows.
 */
final class Speakers {
  private static final int REACH = 25;
  private static final String MANY = "" + WAW + NUN;

  private final Scene scene;
  private final Covers covers;
  private final Phrases phrases;
  private final Set<String> speaking;

  Speakers(Scene scene, Covers covers) {
    this.scene = scene;
    this.covers = covers;
    this.phrases = new Phrases(scene);
    this.speaking = scene.tables().speaking();
  }

  Optional<Found> at(int i) {
    if (isBeforeSaying(i)) {
      return Optional.of(Found.description(i, end(i), EntityType.UNNAMED_SOURCE, "source", 0.5));
    }
    int one = isAfterSaying(i) ? oneOf(i) : i;
    if (one == i && (!isAfterSaying(i) || !isHead(i))) {
      return Optional.empty();
    }
    int to = one > i ? one : end(i);
    int end = scene.end(i);
    boolean named = isNamedAfter(to, end) && !(scene.isOwned(i) && scene.word(to).has(Clitic.LI));
    if (named || !isSaidAfter(to, end) && !isCited(i)) {
      return Optional.empty();
    }
    boolean again = to == i + 1 && scene.word(i).has(Clitic.ART);
    var rule = again ? "nominal-source" : "source";
    return Optional.of(Found.description(i, to, EntityType.UNNAMED_SOURCE, rule, 0.5));
  }

  /** A body that is called by its kind speaks: "وأعلنت الحركة أن". */
  Found voiced(Found description) {
    boolean nominal =
        description.rule().equals("nominal") || description.rule().equals("nominal-body");
    boolean speaks =
        nominal
            && isAfterSaying(description.from())
            && isSaidAfter(description.to(), scene.end(description.from()));
    return speaks ? description.by("nominal-speaker") : description;
  }

  /** "سموه", "معاليه" behind a verb. */
  Optional<Found> honorific(int i) {
    int before = scene.previous(i);
    boolean subject = before >= 0 && scene.word(before).is(PartOfSpeech.VERB);
    return subject && scene.has(i, WordRole.HONORIFIC)
        ? Optional.of(Found.description(i, i + 1, EntityType.PERSON, "nominal-honorific", 0.7))
        : Optional.empty();
  }

  /** "مراسلنا": whoever publishes the article speaks through him. */
  Optional<Found> ownReporter(int i) {
    return scene.has(i, WordRole.OWN_REPORTER)
        ? Optional.of(
            Found.description(i, i + 1, EntityType.NEWS_OUTLET, "nominal-own-outlet", 0.7))
        : Optional.empty();
  }

  /** "لكن النجم المصري رأى أن": a noun that opens its clause, its verb, and what is said. */
  private boolean isBeforeSaying(int i) {
    if (!scene.word(i).has(Clitic.ART) || !isHead(i) || !opensClause(i)) {
      return false;
    }
    int verb = end(i);
    if (verb + 1 >= scene.end(i)
        || !isSaying(scene.word(verb))
        || scene.word(verb).isCoordinated()) {
      return false;
    }
    int next = scene.word(verb + 1).is(PartOfSpeech.PREPOSITION) ? verb + 2 : verb + 1;
    return next < scene.end(i) && scene.word(next).is(PartOfSpeech.COMPLEMENTIZER);
  }

  private boolean opensClause(int i) {
    if (scene.isStart(i)) {
      return true;
    }
    var before = scene.word(i - 1);
    return before.kind() == Word.Kind.COMMA
        || before.is(PartOfSpeech.CONJUNCTION)
        || before.is(PartOfSpeech.SUBORDINATOR);
  }

  private boolean isAfterSaying(int i) {
    int before = scene.previous(i);
    if (before < 0 || before < i - 2) {
      return false;
    }
    var word = scene.word(before);
    return isSaying(word);
  }

  private boolean isSaying(Word word) {
    return word.is(PartOfSpeech.VERB)
        && word.pronoun().isEmpty()
        && speaking.contains(word.lemma());
  }

  /** "حسبما ذكرت صحافية من الوكالة", "وفق ما أفادت تقديرات". */
  private boolean isCited(int i) {
    int verb = scene.previous(i);
    int before = verb < 0 ? -1 : scene.previous(verb);
    if (before < 0) {
      return false;
    }
    int first = scene.previous(before);
    boolean apart = first >= 0 && scene.word(before).canBe(PartOfSpeech.RELATIVE);
    return scene.has(before, WordRole.CITING) || apart && scene.has(first, WordRole.CITING);
  }

  /**
   * One past "أحد القيادات الكردية", "إحدى هؤلاء السيدات", "أحد محامي السجناء"; the word itself
   * where it is none.
   */
  private int oneOf(int i) {
    var number = scene.tables().numbers().value(scene.word(i));
    int end = scene.end(i);
    boolean one = number.isPresent() && number.get() == 1 && scene.isPlain(i);
    int next =
        one && i + 1 < end && scene.word(i + 1).is(PartOfSpeech.DEMONSTRATIVE) ? i + 2 : i + 1;
    boolean many =
        one
            && !scene.word(i).has(Clitic.ART)
            && next < end
            && scene.isPlain(next)
            && scene.word(next).has(Clitic.ART)
            && !scene.has(next, WordRole.CALENDAR);
    if (!many && one && next < end && !scene.word(i).has(Clitic.ART) && isHead(next)) {
      return Math.max(i, phrases.construct(next, end));
    }
    return many ? Math.max(next + 1, phrases.adjectives(next + 1, end)) : i;
  }

  /** A noun that may be somebody: no time, number or deed. */
  private boolean isHead(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.ARABIC
        && scene.isPlain(i)
        && !scene.isBreak(i)
        && !scene.has(i, WordRole.CALENDAR)
        && !scene.has(i, WordRole.NAME_PARTICLE)
        && !scene.has(i, WordRole.BOTH_SIDES)
        && (scene.nisba(i).isEmpty() || isPeople(word))
        && !isCourtesy(i)
        && !isDocument(word)
        && !word.is(PartOfSpeech.NUMERAL)
        && (word.pronoun().isEmpty() || isKin(i))
        && (!scene.isOwned(i) || covers.titled(i).isEmpty())
        && (!isDeed(word) || scene.type(i).isPresent())
        && !isAccusative(word);
  }

  /** "ويقول فلسطينيون إن": people of a nation, in the nominative. */
  private static boolean isPeople(Word word) {
    return word.form().endsWith(MANY) && !word.hasPreposition();
  }

  /** والدته، محاميهم: somebody told by whose he is. */
  private boolean isKin(int i) {
    return !scene.word(i).is(PartOfSpeech.MASDAR)
        && (scene.title(i).isPresent() || scene.type(i).isPresent() || scene.group(i).isPresent());
  }

  /** "سماحة مفتي المملكة": the post behind it speaks. */
  private boolean isCourtesy(int i) {
    return scene.title(i).isPresent()
        && !scene.isKinOfNamed(i)
        && !scene.word(i).has(Clitic.ART)
        && i + 1 < scene.end(i)
        && scene.title(i + 1).isPresent();
  }

  private boolean isDocument(Word word) {
    var documents = scene.tables().documents();
    return word.readings().stream().anyMatch(r -> documents.contains(r.lemma()));
  }

  /**
   * صحيفة | سبورت; التقديرات | لوزارة المالية; كل | من مصر: the words belong to a name. Not
   * "الأنباء الواردة | من سوريا".
   */
  private boolean isNamedAfter(int to, int end) {
    boolean coming = scene.word(to - 1).canBe(PartOfSpeech.ACTIVE_PARTICIPLE);
    int next = to < end && scene.has(to, WordRole.PARTITIVE) && !coming ? to + 1 : to;
    while (next < end && !scene.word(next).isLexical()) {
      next++;
    }
    if (next < end && scene.word(next).has(Clitic.BI)) {
      return false;
    }
    return covers.name(next).isPresent() || covers.startingAt(next).isPresent();
  }

  private static boolean isDeed(Word word) {
    return word.is(PartOfSpeech.MASDAR) && !word.canBe(PartOfSpeech.NOUN) && !word.has(Clitic.ART);
  }

  private static boolean isAccusative(Word word) {
    var form = word.form();
    return !word.isDefinite() && form.length() > 3 && form.charAt(form.length() - 1) == ALEF;
  }

  /** سالم حداد, الشهيد سالم حداد. */
  private Optional<Found> owner(int i) {
    boolean told = i < scene.size() && scene.word(i).has(Clitic.ART);
    return covers
        .name(i)
        .or(() -> covers.startingAt(i))
        .or(() -> told ? covers.name(i + 1) : Optional.empty());
  }

  private int end(int i) {
    int end = scene.end(i);
    var owner = scene.isKinOfNamed(i) ? owner(i + 1) : Optional.<Found>empty();
    if (owner.isPresent()) {
      return owner.get().to();
    }
    int construct =
        scene.word(i).isDefinite() || isKin(i) && scene.isOwned(i) ? -1 : phrases.construct(i, end);
    if (construct > i) {
      return construct;
    }
    int to =
        Math.max(
            Math.max(i + 1, phrases.adjectives(i + 1, end)),
            phrases.indefiniteAdjectives(i + 1, end));
    boolean some = scene.has(i, WordRole.QUANTITY) && to < end && scene.has(to, WordRole.PARTITIVE);
    if (some && to + 1 < end && scene.isPlain(to + 1)) {
      return Math.max(to + 2, phrases.adjectives(to + 2, end));
    }
    return to;
  }

  /** "أكدت دراسة أجراها الباحث أن": behind an indefinite noun a verb only describes it. */
  private boolean isDescribed(int from, int end) {
    return from < end
        && !scene.isStart(from)
        && !scene.word(from - 1).isDefinite()
        && !scene.word(from).isCoordinated()
        && scene.word(from).is(PartOfSpeech.VERB)
        && scene.word(from).pronoun().isPresent();
  }

  /** A clause, a colon or a quotation, with nothing but phrases on the way to it. */
  private boolean isSaidAfter(int from, int end) {
    boolean relative = isDescribed(from, end);
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      var word = scene.word(i);
      if (covers.name(i).filter(name -> name.type() == EntityType.PERSON).isPresent()) {
        return false;
      }
      switch (word.kind()) {
        case COLON -> {
          return true;
        }
        case QUOTE_OPEN -> {
          return i <= from + 1;
        }
        case STOP -> {
          return false;
        }
        case ARABIC -> {
          if (word.is(PartOfSpeech.COMPLEMENTIZER)) {
            return !word.isCoordinated();
          }
          relative |= word.is(PartOfSpeech.RELATIVE);
          if (word.is(PartOfSpeech.VERB) && !relative) {
            return false;
          }
        }
        case LATIN, NUMBER, QUOTE_CLOSE, COMMA, MARK -> {}
      }
    }
    return false;
  }
}
