package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** People without a name who act or are acted on: المسلحون, 50 مدنياً, قوات الأمن, عشرات القتلى. */
final class Groups {
  private static final String RULE = "group";

  private final Scene scene;
  private final Covers covers;
  private final Phrases phrases;
  private final CountedNations nations;

  Groups(Scene scene, Covers covers) {
    this.scene = scene;
    this.covers = covers;
    this.phrases = new Phrases(scene);
    this.nations = new CountedNations(scene);
  }

  Optional<Found> at(int i) {
    int head = head(i);
    if (head < 0 || covers.startingAt(head).filter(n -> n.from() == head).isPresent()) {
      return Optional.empty();
    }
    int to = end(head);
    boolean counted = head > i;
    if (!counted && phrases.isModifier(head)) {
      return Optional.empty();
    }
    if (!counted && (isAccuser(head, to) || !isGroup(head, to))) {
      return Optional.empty();
    }
    return Optional.of(Found.description(i, to, EntityType.GROUP, RULE, counted ? 0.8 : 0.6));
  }

  /** The noun of people at a word, or behind the number or quantity there; -1 if there is none. */
  private int head(int i) {
    int end = scene.end(i);
    int head = i;
    boolean counted = isQuantity(i);
    while (head < end && (isQuantity(head) || (counted && isOf(head)))) {
      head++;
    }
    if (head >= end || !isPeople(head)) {
      return -1;
    }
    return head;
  }

  private boolean isPeople(int i) {
    var noun = scene.group(i);
    if (noun.isPresent()) {
      return noun.get().kind() != GroupNoun.Kind.COUNT && !scene.word(i).is(PartOfSpeech.VERB);
    }
    return isNation(i) || nations.at(i);
  }

  /** "الفلسطينيين", "الروس": people of a nation, no adjective behind a noun. */
  private boolean isNation(int i) {
    var word = scene.word(i);
    if (scene.nisba(i).isEmpty() || !word.has(Clitic.ART) || !isPlural(word)) {
      return false;
    }
    int before = scene.previous(i);
    return before < 0 || word.hasPreposition() || !scene.word(before).isDefinite();
  }

  private boolean isQuantity(int i) {
    return scene.word(i).kind() == Word.Kind.NUMBER
        || scene.word(i).is(PartOfSpeech.NUMERAL)
        || scene.has(i, WordRole.QUANTITY) && scene.type(i).isEmpty();
  }

  private boolean isOf(int i) {
    return scene.has(i, WordRole.PARTITIVE);
  }

  private int end(int head) {
    int end = scene.end(head);
    int next = head + 1;
    if (scene.word(head).has(Clitic.ART)) {
      return Math.max(next, phrases.adjectives(next, end));
    }
    if (scene.word(head).pronoun().isPresent()) {
      return Math.max(next, phrases.adjectives(next, end));
    }
    int to = phrases.indefiniteAdjectives(next, end);
    if (to > next || next >= end) {
      return Math.max(next, to);
    }
    return governed(next, end);
  }

  /** "قوات الأمن", "سكان دوما", "حلفاء المسلحين الإقليميين". */
  private int governed(int next, int end) {
    if (!scene.isPlain(next) || scene.isBreak(next) && covers.startingAt(next).isEmpty()) {
      return next;
    }
    var name = covers.startingAt(next);
    if (name.isPresent()) {
      return name.get().to();
    }
    if (scene.word(next).has(Clitic.ART) && !scene.has(next, WordRole.CALENDAR)) {
      return Math.max(next + 1, phrases.adjectives(next + 1, end));
    }
    return next;
  }

  /** "، متهما تركيا": the ending shows that it governs no genitive, so it is a participle. */
  private boolean isAccuser(int head, int to) {
    var word = scene.word(head);
    return to > head + 1
        && word.canBe(PartOfSpeech.ACTIVE_PARTICIPLE)
        && word.form().charAt(word.form().length() - 1) == ALEF
        && word.lemma().charAt(word.lemma().length() - 1) != ALEF
        && head > 0
        && scene.word(head - 1).kind() == Word.Kind.COMMA;
  }

  private boolean isGroup(int head, int to) {
    var word = scene.word(head);
    var noun = scene.group(head);
    if (noun.isEmpty()) {
      return true;
    }
    if (scene.has(head, WordRole.DEFINITE_ONLY)) {
      return word.has(Clitic.ART);
    }
    return switch (noun.get().kind()) {
      case POLITICAL, SECURITY -> word.isDefinite() || to > head + 1;
      case ARMED -> !isArranged(head, to);
      case CIVIL, VICTIM -> true;
      case COUNT -> false;
    };
  }

  /** "تنظيم المباراة" is no body. */
  private boolean isArranged(int head, int to) {
    return to > head + 1
        && scene.word(head).canBe(PartOfSpeech.MASDAR)
        && !scene.word(head).isDefinite()
        && scene.word(head + 1).has(Clitic.ART);
  }

  private static boolean isPlural(Word word) {
    for (var reading : word.readings()) {
      if (reading.number() == Reading.Grammatical.PLURAL) {
        return true;
      }
    }
    var form = word.form();
    int n = form.length();
    return n > 4 && form.charAt(n - 1) == NUN && form.charAt(n - 3) == YA
        || n > 4 && form.charAt(n - 1) == NUN && form.charAt(n - 2) == WAW;
  }
}
