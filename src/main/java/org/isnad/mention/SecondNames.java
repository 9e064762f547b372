package org.isnad.mention;

import static org.isnad.lexicon.Letters.TA;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Names that follow from others or from how they are written: a short name in brackets or quotation
 * marks behind a full one (وكالة الأنباء السعودية «واس»), Latin capitals (CNN), a number of states
 * (مجموعة 5+1), an unknown word behind في.
 */
final class SecondNames {
  private static final String ALIAS_RULE = "name-alias";
  private static final String LATIN_RULE = "name-latin";
  private static final String GROUP_RULE = "name-group-of-states";
  private static final String PLACE_RULE = "name-after-preposition";
  private static final int LONGEST_ALIAS = 4;
  private static final int SHORTEST_PLACE = 4;

  private final Scene scene;

  SecondNames(Scene scene) {
    this.scene = scene;
  }

  void find(List<Found> found) {
    for (var name : new ArrayList<>(found)) {
      if (name.form() == Form.NAME && name.type().isOrganization()) {
        alias(name, found);
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (scene.word(i).kind() == Word.Kind.LATIN) {
        latin(i, found);
      } else if (scene.word(i).kind() == Word.Kind.NUMBER) {
        numbered(i, found);
      } else {
        place(i, found);
        prefixed(i, found);
      }
    }
  }

  /** Only behind a name of two words or more: one word in brackets is seldom a name then. */
  private void alias(Found name, List<Found> found) {
    int open = name.to();
    int end = scene.end(name.from());
    if (open + 2 >= end || name.to() - name.from() < 2 || !opens(open)) {
      return;
    }
    int close = open + 1;
    while (close < end && close <= open + LONGEST_ALIAS && scene.word(close).isLexical()) {
      close++;
    }
    if (close < end && close > open + 1 && isAlias(open, close)) {
      found.add(Found.name(open + 1, close, name.type(), ALIAS_RULE, 0.6).as(name.candidates()));
    }
  }

  private boolean opens(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.QUOTE_OPEN || isBracket(word);
  }

  private boolean isBracket(Word word) {
    return word.kind() == Word.Kind.MARK && word.normalized().equals("(");
  }

  private boolean isAlias(int open, int close) {
    if (scene.word(close).isLexical() || scene.word(open + 1).kind() == Word.Kind.NUMBER) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      if (scene.nisba(i).isPresent() || (close > open + 2 && scene.word(i).name().length() > 3)) {
        return false;
      }
    }
    return close > open + 2
        || scene.word(open).isQuote()
        || !scene.isBreak(open + 1) && !isDescribing(open + 1);
  }

  /** "مانشستر يونايتد (العاشرة)", "حزب العدالة (الحاكم)". */
  private boolean isDescribing(int i) {
    var word = scene.word(i);
    return word.has(Clitic.ART)
        && (word.canBe(PartOfSpeech.ADJECTIVE) || word.canBe(PartOfSpeech.ACTIVE_PARTICIPLE));
  }

  /** Two capitals or more: CNN, RT. */
  private void latin(int i, List<Found> found) {
    var surface = scene.text().surface(scene.word(i).span());
    boolean capitals =
        surface.length() > 1
            && surface.length() < 6
            && surface.chars().allMatch(Character::isUpperCase);
    boolean alone = i == 0 || scene.word(i - 1).kind() != Word.Kind.LATIN;
    boolean ends = i + 1 >= scene.size() || scene.word(i + 1).kind() != Word.Kind.LATIN;
    if (capitals
        && alone
        && ends
        && scene.tables().kb().matchesAt(scene.text().words(), i).isEmpty()) {
      found.add(Found.name(i, i + 1, EntityType.ORGANIZATION, LATIN_RULE, 0.4));
    }
  }

  /** "مجموعة 5+1". */
  private void numbered(int i, List<Found> found) {
    int before = scene.previous(i);
    boolean group =
        before >= 0
            && before == i - 1
            && scene.has(before, WordRole.GROUP_WORD)
            && !scene.word(before).isDefinite();
    if (!group) {
      return;
    }
    int to = i + 1;
    while (to + 1 < scene.end(i)
        && scene.word(to).kind() == Word.Kind.MARK
        && scene.word(to + 1).kind() == Word.Kind.NUMBER) {
      to += 2;
    }
    found.add(Found.name(before, to, EntityType.INTERGOVERNMENTAL_ORGANIZATION, GROUP_RULE, 0.8));
  }

  /** "نيو جيرزي". */
  private void prefixed(int i, List<Found> found) {
    int next = i + 1;
    boolean name =
        next < scene.end(i)
            && scene.has(i, WordRole.PLACE_PREFIX)
            && scene.word(i).readings().isEmpty()
            && scene.isPlain(next)
            && scene.word(next).readings().isEmpty();
    if (name && scene.known(i).isEmpty()) {
      found.add(Found.name(i, next + 1, EntityType.PLACE, PLACE_RULE, 0.9));
    }
  }

  /** "في كمبردجشير": a word that neither the tables nor the news know. */
  private void place(int i, List<Found> found) {
    int before = scene.previous(i);
    boolean after = before >= 0 && scene.has(before, WordRole.INSIDE) && scene.isPlain(i);
    if (after && before == i - 1 && isUnknown(i)) {
      found.add(Found.name(i, i + 1, EntityType.PLACE, PLACE_RULE, 0.3));
    }
  }

  private boolean isUnknown(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.ARABIC
        && word.form().length() >= SHORTEST_PLACE
        && word.pronoun().isEmpty()
        && word.form().charAt(word.form().length() - 1) != TA
        && !scene.isOrdinary(i)
        && scene.tables().frequency().ofStem(word.name()) == 0
        && !word.is(PartOfSpeech.VERB);
  }
}
