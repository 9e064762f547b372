package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/** How far noun phrases reach. */
final class Phrases {
  private static final int LONGEST = 6;

  private final Scene scene;

  Phrases(Scene scene) {
    this.scene = scene;
  }

  /** A definite adjective that may follow a noun: السورية، المركزية. */
  boolean isDefiniteAdjective(int i) {
    return i < scene.size()
        && scene.word(i).has(Clitic.ART)
        && scene.isPlain(i)
        && (!scene.has(i, WordRole.CALENDAR) || isGeneral(i))
        && isAdjective(i);
  }

  /** النائب العام; not "قال الوزير العام الماضي". */
  private boolean isGeneral(int i) {
    int next = i + 1;
    boolean year =
        next < scene.end(i)
            && (scene.has(next, WordRole.TIME_ADJECTIVE)
                || scene.has(next, WordRole.CALENDAR)
                || scene.word(next).kind() == Word.Kind.NUMBER);
    return !year
        && i > 0
        && scene.has(i, WordRole.GENERAL_ADJECTIVE)
        && scene.word(i - 1).isDefinite()
        && scene.title(i - 1).isPresent();
  }

  /**
   * The word describes the noun before it, with which it agrees: العمليات العسكرية, مؤتمر صحفي; not
   * مقتل مسلح.
   */
  boolean isModifier(int i) {
    boolean definite = scene.word(i).has(Clitic.ART);
    int before = definite ? beforeMarks(i) : i - 1;
    if (before < 0 || scene.isStart(i) || !scene.isPlain(i) || !isAdjectival(i)) {
      return false;
    }
    if (definite) {
      return isDefiniteBefore(before);
    }
    if (!isNounBefore(before)) {
      return false;
    }
    if (scene.word(before).isDefinite() || scene.has(before, WordRole.HARM)) {
      return false;
    }
    return !isPlural(i);
  }

  private boolean isAdjectival(int i) {
    var word = scene.word(i);
    return isRead(word, PartOfSpeech.ADJECTIVE)
        || isRead(word, PartOfSpeech.NISBA)
        || isRead(word, PartOfSpeech.ACTIVE_PARTICIPLE)
        || isRead(word, PartOfSpeech.PASSIVE_PARTICIPLE)
        || endsLikeAdjective(word.form());
  }

  /** The word before, quotation marks and closing brackets passed over. */
  private int beforeMarks(int i) {
    int before = i;
    while (!scene.isStart(before)) {
      before--;
      var kind = scene.word(before).kind();
      if (kind != Word.Kind.MARK && !scene.word(before).isQuote()) {
        return before;
      }
    }
    return -1;
  }

  /** A definite noun or a name. */
  private boolean isDefiniteBefore(int before) {
    var word = scene.word(before);
    if (!word.isLexical() || scene.isBreak(before)) {
      return false;
    }
    return word.isDefinite() || word.readings().isEmpty() || scene.has(before, WordRole.DIRECTION);
  }

  private boolean isNounBefore(int before) {
    var word = scene.word(before);
    return word.kind() == Word.Kind.ARABIC
        && !scene.isBreak(before)
        && !word.readings().isEmpty()
        && !word.is(PartOfSpeech.NUMERAL)
        && !scene.has(before, WordRole.QUANTITY);
  }

  private boolean isPlural(int i) {
    return scene.word(i).readings().stream()
        .anyMatch(r -> r.number() == Reading.Grammatical.PLURAL);
  }

  /** An adjective by its readings, or by its ending where it has none. */
  boolean isAdjective(int i) {
    var word = scene.word(i);
    if (scene.nisba(i).isPresent() || scene.has(i, WordRole.GENERAL_ADJECTIVE)) {
      return true;
    }
    if (scene.has(i, WordRole.TIME_ADJECTIVE) || scene.has(i, WordRole.PLAIN_ADJECTIVE)) {
      return true;
    }
    if (isRead(word, PartOfSpeech.ADJECTIVE) || isRead(word, PartOfSpeech.NISBA)) {
      return true;
    }
    if (scene.title(i).isPresent() || scene.type(i).isPresent() || scene.nameStrength(i) > 1) {
      return false;
    }
    if (isRead(word, PartOfSpeech.PASSIVE_PARTICIPLE)
        || isRead(word, PartOfSpeech.ACTIVE_PARTICIPLE)) {
      return true;
    }
    return word.readings().isEmpty() && endsLikeAdjective(word.form());
  }

  /** Adjectives of a governed noun, then one of its head: جهاز الاستخبارات الخارجية الروسي. */
  private int adjectives(int head, int from, int end) {
    int to = adjectives(from, end);
    boolean ofHead =
        to > from
            && to < end
            && isDefiniteAdjective(to)
            && scene.nisba(to).isPresent()
            && isFeminine(head) == isFeminine(to);
    return ofHead ? to + 1 : to;
  }

  private static boolean isRead(Word word, PartOfSpeech pos) {
    return word.canBe(pos);
  }

  /** ي، ية، يين، يون، ات. */
  private static boolean endsLikeAdjective(String form) {
    int n = form.length();
    if (n < 4) {
      return false;
    }
    char last = form.charAt(n - 1);
    char before = form.charAt(n - 2);
    return last == YA
        || (last == HA && before == YA)
        || (last == NUN && before == YA && form.charAt(n - 3) == YA)
        || (last == TA && form.charAt(n - 3) == YA);
  }

  /** One past the definite adjectives that start at a word; the word itself if there is none. */
  int adjectives(int from, int end) {
    int i = from;
    while (i < end && isDefiniteAdjective(i) && agree(from, i)) {
      i = scene.next(i);
    }
    return trim(from, i);
  }

  /**
   * "الداخلية التونسية الرياحي": a name of the other gender is no adjective more; "الشرطة |
   * المحتجين": nor are several of one.
   */
  private boolean agree(int first, int other) {
    boolean same = first == other || isFeminine(first) == isFeminine(other);
    return same && !(scene.word(other).isOblique() && first > 0 && isOne(first - 1));
  }

  private boolean isOne(int i) {
    return scene
        .word(i)
        .reading()
        .filter(r -> r.number() == Reading.Grammatical.SINGULAR)
        .isPresent();
  }

  private boolean isFeminine(int i) {
    var form = scene.word(i).form();
    return form.charAt(form.length() - 1) == HA;
  }

  /** One past the adjectives without article that start at a word: سورية معارضة. */
  int indefiniteAdjectives(int from, int end) {
    int i = from;
    while (i < end && scene.isPlain(i) && !scene.word(i).isDefinite() && isIndefiniteAdjective(i)) {
      i = scene.next(i);
    }
    return trim(from, i);
  }

  private boolean isIndefiniteAdjective(int i) {
    return !scene.isBreak(i)
        && (isAdjective(i) || (scene.source(i).isPresent() && scene.nisba(i - 1).isPresent()));
  }

  /** Leaves out quotation marks that were passed at the end, but for one that closes inside. */
  int trim(int from, int to) {
    int end = to;
    while (end > from && scene.word(end - 1).isQuote()) {
      end--;
    }
    return end;
  }

  /** One past a proper name that starts at a word: شرطة محايل. */
  private int named(int i) {
    var matches = scene.known(i);
    if (!matches.isEmpty() && !matches.get(0).shortName()) {
      return matches.get(0).to();
    }
    return scene.word(i).readings().isEmpty() && !scene.isOrdinary(i) ? i + 1 : i;
  }

  /** "جيشا وطنيا" governs no noun. */
  private boolean isAccusative(int i) {
    var word = scene.word(i);
    var form = word.form();
    return !word.isDefinite()
        && form.length() > 3
        && form.charAt(form.length() - 1) == ALEF
        && word.reading().filter(r -> !r.lemma().endsWith(form)).isPresent();
  }

  /** "مهرجان كان السينمائي": whatever the word is otherwise. */
  private boolean isFestivalName(int head, int i, int n) {
    return n == 0 && scene.has(head, WordRole.FESTIVAL) && isDefiniteAdjective(scene.next(i));
  }

  /**
   * One past a definite noun phrase whose first words have no article: شعبة الاستخبارات, مجلس قضاء
   * الخالدية; -1 where none ends definite.
   */
  int construct(int head, int end) {
    if (isAccusative(head)) {
      return -1;
    }
    int i = scene.next(head);
    for (int n = 0; n < LONGEST && i < end; n++) {
      if (!scene.isPlain(i) || scene.has(i, WordRole.CALENDAR)) {
        return -1;
      }
      if (scene.word(i).has(Clitic.ART)) {
        return Math.max(i + 1, adjectives(head, scene.next(i), end));
      }
      int named = named(i);
      if (named > i) {
        return named;
      }
      if (isAccusative(i) || scene.word(i).is(PartOfSpeech.ADJECTIVE)) {
        return -1;
      }
      if ((scene.isBreak(i) && !isFestivalName(head, i, n))
          || scene.nisba(i).isPresent()
          || scene.word(i).isDefinite()) {
        return -1;
      }
      i = scene.next(i);
    }
    return -1;
  }
}
