package org.isnad.event;

import org.isnad.event.Chunk.Kind;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Word;

/** Whether a noun tells what something is done for. */
final class Purposes {
  private static final int LONGEST_JOINT = 5;

  private final Clause clause;

  Purposes(Clause clause) {
    this.clause = clause;
  }

  /** لمكافحة، لمحاربة, للحفاظ على الأمن ومعاقبة: an aim. */
  boolean holds(Trigger trigger, Chunk chunk) {
    if (chunk.coordinated() && chunk.from() == trigger.word()) {
      return isMasdar(clause.word(trigger.word())) && isJointPurpose(trigger.chunk());
    }
    return clause.lexicon().is(chunk.preposition(), Particle.OF)
        && (isLightest(trigger, chunk)
            || chunk.from() == trigger.word() && isMasdar(clause.word(trigger.word())));
  }

  /** لتنفيذ هجمات، لشن غارة: the masdar of a light verb stands before. */
  private boolean isLightest(Trigger trigger, Chunk chunk) {
    var head = clause.head(chunk);
    return trigger.word() == chunk.from() + 1
        && isMasdar(head)
        && clause
            .lexicon()
            .governor(head)
            .filter(governor -> governor.kind() == Governor.Kind.ACT)
            .isPresent();
  }

  private boolean isJointPurpose(int chunk) {
    for (int i = chunk - 1; i >= Math.max(0, chunk - LONGEST_JOINT); i--) {
      if (!clause.is(i, Kind.NOUN)) {
        return false;
      }
      var head = clause.head(clause.chunk(i));
      if (clause.lexicon().is(clause.chunk(i).preposition(), Particle.OF)) {
        return head.canBe(PartOfSpeech.MASDAR);
      }
    }
    return false;
  }

  /** لإجراء محادثات: the talks are planned. */
  boolean isLight(Chunk chunk) {
    var word = clause.head(chunk);
    return word.has(Clitic.LI) && clause.lexicon().is(word.form(), Particle.LIGHT_PURPOSE);
  }

  private static boolean isMasdar(Word word) {
    boolean plural =
        word.reading().map(reading -> reading.number() == Grammatical.PLURAL).orElse(false);
    return word.canBe(PartOfSpeech.MASDAR) && !word.isDefinite() && !plural;
  }
}
