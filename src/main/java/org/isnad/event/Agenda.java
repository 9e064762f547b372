package org.isnad.event;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.EventType;

/** What is talked of, and so is still to come: بحثا التعاون بين البلدين, مناقشة الدعم العسكري. */
final class Agenda {
  private static final Set<EventType> TO_COME =
      EnumSet.of(EventType.COOPERATE, EventType.SUPPORT, EventType.AID);

  private static final Set<Kind> CLAUSE =
      EnumSet.of(Kind.COMPLEMENTIZER, Kind.RELATIVE, Kind.SUBORDINATOR, Kind.STOP, Kind.NEGATION);

  private final Clause clause;

  Agenda(Clause clause) {
    this.clause = clause;
  }

  boolean holds(Trigger trigger) {
    if (!TO_COME.contains(trigger.frame().type()) || isOwned(trigger)) {
      return false;
    }
    var own = clause.chunk(trigger.chunk());
    if (isDiscussed(own.from(), trigger.word())) {
      return true;
    }
    for (int i = trigger.chunk() - 1; i >= 0 && !CLAUSE.contains(clause.chunk(i).kind()); i--) {
      var chunk = clause.chunk(i);
      if (isDiscussed(chunk.from(), chunk.to())) {
        return true;
      }
      if (chunk.kind() == Kind.VERB) {
        return false;
      }
    }
    return false;
  }

  /** "ناقشوا دعمها للنظام": it is given. */
  private boolean isOwned(Trigger trigger) {
    return clause.word(trigger.word()).pronoun().isPresent();
  }

  private boolean isDiscussed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (clause.lexicon().is(clause.word(i), Particle.DISCUSSING)) {
        return true;
      }
    }
    return false;
  }
}
