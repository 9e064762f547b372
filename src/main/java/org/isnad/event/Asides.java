package org.isnad.event;

import org.isnad.event.Chunk.Kind;
import org.isnad.model.PartOfSpeech;

/** What is said between two commas by the way. */
final class Asides {
  private static final int LONGEST = 5;

  private final Clause clause;

  Asides(Clause clause) {
    this.clause = clause;
  }

  /**
   * The phrase before, an aside between commas passed over: "المعارضون، ولا سيما داعش، الهجمات".
   */
  int before(int chunk) {
    int i = chunk - 1;
    if (!clause.is(i, Kind.COMMA)) {
      return i;
    }
    for (int open = i - 1; open >= Math.max(0, i - LONGEST); open--) {
      if (clause.is(open, Kind.COMMA)) {
        return isAside(clause.chunk(open).to()) ? open - 1 : i;
      }
    }
    return i;
  }

  private boolean isAside(int word) {
    return clause.lexicon().is(clause.word(word), Particle.ASIDE)
        || clause.word(word).is(PartOfSpeech.NEGATION)
            && clause.lexicon().is(clause.word(word + 1), Particle.ASIDE);
  }
}
