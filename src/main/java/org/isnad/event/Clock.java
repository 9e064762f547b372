package org.isnad.event;

import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.model.ByWord;
import org.isnad.model.TimeExpression;

/** The time expressions of a text by their words, and the one that belongs to a trigger. */
final class Clock {
  private final List<TimeExpression> times;
  private final ByWord<TimeExpression> starting = new ByWord<>();

  Clock(List<TimeExpression> times) {
    this.times = times;
    times.forEach(time -> starting.merge(time.from(), time, (a, b) -> a.to() >= b.to() ? a : b));
  }

  ByWord<TimeExpression> starting() {
    return starting;
  }

  /** The nearest time expression of the trigger's own clause, those after it first. */
  Optional<Integer> of(Trigger trigger, Clause clause) {
    var after = index(after(trigger, clause), clause);
    return after.isPresent() ? after : index(before(trigger, clause), clause);
  }

  private Optional<Integer> index(int chunk, Clause clause) {
    if (chunk < 0) {
      return Optional.empty();
    }
    return starting.at(clause.chunk(chunk).from()).map(times::indexOf);
  }

  private static int after(Trigger trigger, Clause clause) {
    for (int i = trigger.chunk() + 1; i < clause.size(); i++) {
      if (clause.is(i, Kind.TIME)) {
        return isDistance(i, clause) ? -1 : i;
      }
      if (ends(i, trigger, clause)) {
        return -1;
      }
    }
    return -1;
  }

  /** A time before the trigger is that of the verb that carries it, or opens its clause. */
  private static int before(Trigger trigger, Clause clause) {
    boolean carried = trigger.isVerb();
    for (int i = trigger.chunk() - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.TIME)) {
        boolean beside = i == trigger.chunk() - 1 && !isTold(trigger, i, clause);
        return (carried || beside || i == 0) && !isDistance(i, clause) ? i : -1;
      }
      if (chunk.is(Kind.VERB)) {
        if (trigger.isVerb() ? !clause.isCopula(chunk) : !carries(chunk, clause)) {
          return -1;
        }
        carried = true;
      } else if (isEdge(chunk)) {
        return -1;
      }
    }
    return -1;
  }

  /** بعد ثلاثة أيام من الحريق: how far it is from another event, not when. */
  private static boolean isDistance(int index, Clause clause) {
    var chunk = clause.chunk(index);
    return chunk.from() > 0
        && index + 1 < clause.size()
        && clause.isParticle(chunk.from() - 1, Particle.RESET_BEFORE)
        && clause.isParticle(chunk.to(), Particle.PARTITIVE);
  }

  /** أعلنت الشرطة أمس عن اعتقال: it was told yesterday; قالت أمس بعد محادثات: it was then. */
  private static boolean isTold(Trigger trigger, int time, Clause clause) {
    if (clause.isAfter(clause.chunk(trigger.chunk()))) {
      return false;
    }
    for (int i = time - 1; i >= 0; i--) {
      var chunk = clause.chunk(i);
      if (chunk.is(Kind.VERB)) {
        return clause.isSpeech(chunk) && !carries(chunk, clause);
      }
      if (isEdge(chunk)) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(int index, Trigger trigger, Clause clause) {
    var chunk = clause.chunk(index);
    return switch (chunk.kind()) {
      case VERB ->
          trigger.isVerb() || !carries(chunk, clause) && !isPredicate(index, trigger, clause);
      case RELATIVE ->
          trigger.isVerb()
              || !clause.is(index + 1, Kind.VERB)
              || !carries(clause.chunk(index + 1), clause);
      case NOUN -> chunk.isBareNoun() && clause.isEvent(chunk) && !trigger.isVerb();
      case COMMA -> !clause.is(index + 1, Kind.TIME) && !clause.is(index - 1, Kind.TIME);
      case COMPLEMENTIZER, SUBORDINATOR, STOP -> true;
      case PRONOUN, CONJUNCTION, NEGATION, PARTICLE, ADVERB, TIME, MARK -> false;
    };
  }

  /** خمسة انفجارات هزت الحي أمس: what its subject does is when it was. */
  private static boolean isPredicate(int index, Trigger trigger, Clause clause) {
    var verb = clause.chunk(index);
    return index == trigger.chunk() + 1
        && clause.chunk(trigger.chunk()).isBareNoun()
        && !clause.isSpeech(verb)
        && !clause.tells(verb);
  }

  private static boolean carries(Chunk verb, Clause clause) {
    var kind = clause.governorKind(verb);
    return kind.isPresent()
        && (kind.get() == Governor.Kind.ACT
            || kind.get() == Governor.Kind.HAPPEN
            || kind.get() == Governor.Kind.SUFFER
            || kind.get() == Governor.Kind.HOST);
  }

  private static boolean isEdge(Chunk chunk) {
    return chunk.is(Kind.COMPLEMENTIZER)
        || chunk.is(Kind.SUBORDINATOR)
        || chunk.is(Kind.RELATIVE)
        || chunk.is(Kind.STOP)
        || chunk.is(Kind.COMMA);
  }
}
