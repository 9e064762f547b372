package org.isnad.event;

import java.util.Optional;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Predicates that tell what has become of somebody: الصحفي محتجز في المدينة, ظل مسجونا منذ. */
final class Held {
  private final Clause clause;

  Held(Clause clause) {
    this.clause = clause;
  }

  /** Its frame, where a word is such a predicate; not المحتجزون, 25 محتجزا, إطلاق محتجزين. */
  Optional<Frame> at(int index) {
    var word = clause.word(index);
    boolean bare = !word.isDefinite() && !word.hasPreposition() && !word.isCoordinated();
    return bare && isSaid(index - 1) && isPlaced(index + 1)
        ? clause.lexicon().passiveParticiple(word)
        : Optional.empty();
  }

  /** Behind its subject: a name, a definite noun, a nationality; or behind ظل، ما زال. */
  private boolean isSaid(int before) {
    if (before < clause.sentence().from()) {
      return false;
    }
    var word = clause.word(before);
    boolean copula = clause.lexicon().is(word, Particle.COPULA);
    boolean still = clause.lexicon().is(word, Particle.STILL);
    boolean subject =
        word.isLexical()
            && word.kind() != Word.Kind.NUMBER
            && !word.is(PartOfSpeech.NUMERAL)
            && !word.is(PartOfSpeech.PREPOSITION)
            && !word.is(PartOfSpeech.VERB)
            && (word.isDefinite() || isEndOfName(before) || word.is(PartOfSpeech.NISBA));
    return copula || still || subject;
  }

  private boolean isEndOfName(int word) {
    return clause
        .phrases()
        .around(word)
        .filter(reference -> reference.mention().to() == word + 1)
        .isPresent();
  }

  private boolean isPlaced(int next) {
    return next >= clause.sentence().to()
        || clause.word(next).is(PartOfSpeech.PREPOSITION)
        || !clause.word(next).isLexical();
  }
}
