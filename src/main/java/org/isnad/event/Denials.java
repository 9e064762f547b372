package org.isnad.event;

import org.isnad.event.Chunk.Kind;
import org.isnad.model.Status;

/** Whether somebody says that a deed was not done: "نفى أن الجيش قصف المدينة". */
final class Denials {
  private final Clause clause;

  Denials(Clause clause) {
    this.clause = clause;
  }

  /** The verb is the main one of a clause that a verb of denial governs. */
  boolean holds(int verb) {
    int i = verb - 1;
    while (i >= 0 && isInside(i)) {
      i--;
    }
    return clause.is(i, Kind.COMPLEMENTIZER) && isDenied(i);
  }

  private boolean isInside(int index) {
    var chunk = clause.chunk(index);
    return switch (chunk.kind()) {
      case NOUN, PRONOUN, ADVERB, TIME, PARTICLE, MARK -> true;
      case VERB -> clause.isCopula(chunk);
      case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, CONJUNCTION, NEGATION, COMMA, STOP -> false;
    };
  }

  /** "نفى الوزير الاتهامات بأن"; not "لم ينف أن". */
  private boolean isDenied(int complementizer) {
    for (int i = complementizer - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      switch (chunk.kind()) {
        case VERB -> {
          return denies(chunk) && !clause.is(i - 1, Kind.NEGATION);
        }
        case NOUN, PRONOUN, ADVERB, TIME, PARTICLE, MARK -> {}
        case COMPLEMENTIZER, RELATIVE, SUBORDINATOR, CONJUNCTION, NEGATION, COMMA, STOP -> {
          return false;
        }
      }
    }
    return false;
  }

  private boolean denies(Chunk verb) {
    return clause.isSpeech(verb)
        && clause
            .governor(verb)
            .flatMap(Governor::status)
            .filter(status -> status == Status.DENIED)
            .isPresent();
  }
}
