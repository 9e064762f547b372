package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.TA;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Which words may begin a name behind a noun that says what it names. */
final class NameStarts {
  private final Scene scene;
  private final Phrases phrases;
  private final Memorials memorials;

  NameStarts(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.memorials = new Memorials(scene);
  }

  boolean canStart(int i, TypeNoun noun) {
    var word = scene.word(i);
    if (word.kind() == Word.Kind.LATIN) {
      return !noun.isPlace();
    }
    if (word.kind() != Word.Kind.ARABIC || word.hasPreposition() || word.pronoun().isPresent()) {
      return false;
    }
    if (isClause(word.form())) {
      return false;
    }
    if (noun.isPlace() && memorials.isHonoured(i)) {
      return true;
    }
    if (scene.has(i, WordRole.CALENDAR) || scene.nisba(i).isPresent() || isDescribing(i)) {
      return false;
    }
    return isNameLike(i)
        || (noun.common()
            && word.has(Clitic.ART)
            && (word.readings().isEmpty() || !phrases.isAdjective(i)));
  }

  /** "منطقة يقطنها ألف شخص": a verb that the lexicon lacks, with its pronoun. */
  private static boolean isClause(String form) {
    int n = form.length();
    return n > 4
        && (form.charAt(0) == YA || form.charAt(0) == TA)
        && form.charAt(n - 2) == HA
        && form.charAt(n - 1) == ALEF;
  }

  private boolean isDescribing(int i) {
    return scene.title(i).isPresent()
        || scene.type(i).isPresent()
        || scene.group(i).isPresent()
        || scene.source(i).isPresent();
  }

  /** No ordinary word of the language. */
  boolean isNameLike(int i) {
    var word = scene.word(i);
    if (word.kind() == Word.Kind.LATIN) {
      return true;
    }
    return word.readings().isEmpty()
        && !word.is(PartOfSpeech.VERB)
        && !scene.isOrdinary(i)
        && !scene.has(i, WordRole.PLAIN_ADJECTIVE)
        && !scene.has(i, WordRole.TIME_ADJECTIVE);
  }
}
