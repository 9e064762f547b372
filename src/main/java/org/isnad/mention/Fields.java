package org.isnad.mention;

import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** What a body is there for, as the end of its name: الهيئة السعودية للمهندسين. */
final class Fields {
  private final Scene scene;
  private final Phrases phrases;

  Fields(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
  }

  /**
   * One past the field of a body, or {@code to} where it has none: للتدريب التقني والمهني, لمكافحة
   * الفساد, للأرصاد وحماية البيئة.
   *
   * @param head the noun that says what kind of body it is
   * @param to one past its adjectives
   */
  int end(int head, int to, int end) {
    boolean takes =
        scene.has(to - 1, WordRole.GENERAL_ADJECTIVE)
            || scene.has(head, WordRole.FIELD_HEAD) && scene.nisba(to - 1).isPresent();
    if (!takes || to >= end || !scene.word(to).has(Clitic.LI) || isAddressed(to)) {
      return to;
    }
    int next = phrase(to, end);
    while (next > to && next < end && goesOn(next)) {
      int joined = phrase(next, end);
      if (joined <= next) {
        break;
      }
      next = joined;
    }
    return Math.max(to, next);
  }

  /** "للصحيفة", "للفلسطينيين", "للعراق": to whom something is said or given. */
  private boolean isAddressed(int i) {
    return scene.type(i).filter(noun -> noun.type() == EntityType.NEWS_OUTLET).isPresent()
        || scene.source(i).isPresent()
        || scene.nisba(i).isPresent()
        || scene.word(i).pronoun().isPresent()
        || scene.known(i).stream().anyMatch(match -> isSomebody(match.first().type()));
  }

  private static boolean isSomebody(EntityType type) {
    return switch (type) {
      case PERSON, STATE, PLACE, NEWS_OUTLET, ARMED_GROUP, PARTY -> true;
      default -> false;
    };
  }

  /** A definite noun with its adjectives, or a noun whose genitive is definite; else the word. */
  private int phrase(int i, int end) {
    if (scene.word(i).has(Clitic.ART)) {
      return phrases.adjectives(i + 1, end);
    }
    boolean noun = isNoun(scene.word(i)) || scene.word(i).readings().isEmpty();
    int to = noun ? phrases.construct(i, end) : i;
    for (int k = i + 1; k < to; k++) {
      if (scene.known(k).stream().anyMatch(match -> isSomebody(match.first().type()))) {
        return i;
      }
    }
    return Math.max(i, to);
  }

  private static boolean isNoun(Word word) {
    return word.is(PartOfSpeech.MASDAR) || word.is(PartOfSpeech.NOUN);
  }

  /** "والمهني", "وحماية البيئة"; not "والشرطة", "وقال". */
  private boolean goesOn(int i) {
    var word = scene.word(i);
    boolean described = word.has(Clitic.ART) && phrases.isAdjective(i);
    return word.has(Clitic.WA)
        && !word.hasPreposition()
        && word.pronoun().isEmpty()
        && (described || isNoun(word) || word.has(Clitic.ART) && word.readings().isEmpty())
        && (scene.has(i, WordRole.MINISTRY_FIELD) || isNothingElse(i))
        && scene.title(i).isEmpty()
        && scene.group(i).isEmpty();
  }

  /** No body, source or name, before which و begins anew; but "للعلاقات والإعلام". */
  private boolean isNothingElse(int i) {
    return scene.type(i).isEmpty() && scene.source(i).isEmpty() && scene.known(i).isEmpty();
  }
}
