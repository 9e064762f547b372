package org.isnad.event;

import org.isnad.event.Chunk.Kind;

/** What is said to be the way or the aim, and so is wished for: "الحل الوحيد هو وقف القتال". */
final class Predicates {
  private final Clause clause;

  Predicates(Clause clause) {
    this.clause = clause;
  }

  /** The trigger opens the predicate behind هو, and the subject before it is a way or an aim. */
  boolean isWished(Trigger trigger) {
    var chunk = clause.chunk(trigger.chunk());
    int pronoun = trigger.chunk() - 1;
    if (!chunk.isBareNoun() || !clause.is(pronoun, Kind.PRONOUN)) {
      return false;
    }
    int subject = pronoun;
    while (clause.is(subject - 1, Kind.NOUN)) {
      subject--;
    }
    return subject < pronoun
        && clause.chunk(subject).isBareNoun()
        && clause.lexicon().is(clause.head(clause.chunk(subject)), Particle.WAY);
  }
}
