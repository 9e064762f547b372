package org.isnad.statement;

import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Tells whether another word of saying that a frame reader comes to leads to what is said. */
final class OtherSaying {
  private final FrameState frame;

  OtherSaying(FrameState frame) {
    this.frame = frame;
  }

  /** "زاد الغموض عندما قالت الوزيرة إن": the clause is hers. */
  boolean isMeanwhile(Word word) {
    return frame.subjects.isEmpty()
        && frame.page.is(word.index() - 1, PartOfSpeech.SUBORDINATOR)
        && frame
            .page
            .lexicon
            .reading(word, PartOfSpeech.VERB)
            .flatMap(reading -> frame.page.lexicon.verb(reading.lemma()))
            .filter(SpeechVerb::isTelling)
            .isPresent();
  }

  /** "جدد التأكيد على أن": what is said comes behind the noun. */
  boolean isAgain() {
    int next = frame.page.has(frame.at + 1) && frame.page.isPreposition(frame.at + 1) ? 2 : 1;
    return frame.verb.kind() == SpeechVerb.Kind.AGAIN
        && frame.page.has(frame.at + next)
        && frame.page.isComplementizer(frame.at + next);
  }

  /** "عن الشيخ الذي يعرف بـ «…» قوله إن": what is said is still to come. */
  boolean isToCome() {
    for (int next = frame.page.marks.close(frame.at); next + 1 < frame.limit; next++) {
      var word = frame.page.word(next);
      boolean saying = frame.page.lexicon.reading(word, PartOfSpeech.MASDAR).isPresent();
      if (saying && word.pronoun().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
