package org.isnad.event;

import org.isnad.event.Chunk.Kind;
import org.isnad.model.Clitic;
import org.isnad.model.EventType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Tense;
import org.isnad.model.Word;

/**
 * What is there already, whatever is wanted of it: "توعد بالرد على هجوم شنه التنظيم", "هددت
 * بالانسحاب من الاتفاق".
 */
final class Established {
  private final Clause clause;

  Established(Clause clause) {
    this.clause = clause;
  }

  boolean holds(Trigger trigger) {
    return !isOpen(trigger) && (isTold(trigger) || isInForce(trigger));
  }

  /** "أي هجوم", "محاولة هجوم": what is described is the attempt. */
  private boolean isOpen(Trigger trigger) {
    var chunk = clause.chunk(trigger.chunk());
    for (int i = Math.max(clause.sentence().from(), chunk.from() - 1); i < trigger.word(); i++) {
      if (clause.isParticle(i, Particle.ANY) || i >= chunk.from() && isPlan(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlan(Word word) {
    return !clause.lexicon().is(word, Particle.OBSERVING)
        && clause.lexicon().governor(word).flatMap(Governor::status).isPresent();
  }

  /** A relative clause tells it: "هجوم شنه التنظيم", "الغارات الجوية التي شنتها". */
  private boolean isTold(Trigger trigger) {
    int next = trigger.chunk() + 1;
    if (!isLast(trigger)) {
      return false;
    }
    return clause.word(trigger.word()).has(Clitic.ART)
        ? clause.is(next, Kind.RELATIVE) && isPast(next + 1)
        : isPast(next) && !clause.head(clause.chunk(next)).isCoordinated();
  }

  /** Nothing but adjectives stands behind it; "رفع حصار فرضته": the siege was imposed. */
  private boolean isLast(Trigger trigger) {
    for (int i = trigger.word() + 1; i < clause.chunk(trigger.chunk()).to(); i++) {
      var word = clause.word(i);
      if (!word.is(PartOfSpeech.ADJECTIVE) && !word.is(PartOfSpeech.NISBA)) {
        return false;
      }
    }
    return clause.word(trigger.word()).pronoun().isEmpty();
  }

  /** A perfect that tells no plan or failure: not "الهجوم الذي أحبطته الشرطة". */
  private boolean isPast(int verb) {
    return clause.is(verb, Kind.VERB)
        && !clause.isCopula(clause.chunk(verb))
        && !clause.isSpeech(clause.chunk(verb))
        && clause.head(clause.chunk(verb)).readings().stream().anyMatch(Established::isPerfect)
        && clause.governor(clause.chunk(verb)).flatMap(Governor::status).isEmpty();
  }

  private static boolean isPerfect(Reading reading) {
    return reading.isVerb() && reading.tense() == Tense.PERFECT;
  }

  /** "تنفيذ الاتفاق", "الالتزام بالاتفاق"; not "توقيع الاتفاق", "الاتفاق على الحدود". */
  private boolean isInForce(Trigger trigger) {
    var chunk = clause.chunk(trigger.chunk());
    if (trigger.frame().type() != EventType.AGREE
        || !clause.word(trigger.word()).has(Clitic.ART)
        || isUpon(trigger.chunk() + 1)) {
      return false;
    }
    return trigger.word() > chunk.from()
        ? isDoneTo(clause.word(trigger.word() - 1))
        : clause.is(trigger.chunk() - 1, Kind.NOUN)
            && isDoneTo(clause.word(clause.chunk(trigger.chunk() - 1).to() - 1));
  }

  private boolean isUpon(int chunk) {
    return clause.is(chunk, Kind.NOUN)
        && clause.lexicon().is(clause.chunk(chunk).preposition(), Particle.UPON);
  }

  /** Something done to an agreement that is there, and does not make it. */
  private boolean isDoneTo(Word noun) {
    return clause.lexicon().is(noun, Particle.OBSERVING)
        || clause
            .lexicon()
            .frame(noun)
            .map(Frame::type)
            .filter(type -> type == EventType.REJECT || type == EventType.RETREAT)
            .isPresent();
  }
}
