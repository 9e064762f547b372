package org.isnad.event;

import static org.isnad.lexicon.Letters.BA;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Participles behind a comma that are nouns too: "، متهما تركيا بقصف", "، داعية إلى وقف القتال".
 */
final class Adjuncts {
  /** How far what is asked or laid to somebody's charge may be. */
  private static final int REACH = 5;

  private final Clause clause;

  Adjuncts(Clause clause) {
    this.clause = clause;
  }

  /** The frame of such a participle, where its preposition follows; not "، متهما في القضية". */
  Optional<Frame> at(int index) {
    var word = clause.word(index);
    boolean behind =
        index > clause.sentence().from() && clause.word(index - 1).kind() == Word.Kind.COMMA;
    if (!behind || word.isDefinite() || word.hasPreposition() || !word.canBe(PartOfSpeech.NOUN)) {
      return Optional.empty();
    }
    for (var reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.ACTIVE_PARTICIPLE) {
        return clause
            .lexicon()
            .besideVerb(reading.lemma())
            .filter(frame -> governs(frame, index + 1));
      }
    }
    return Optional.empty();
  }

  /** Its own preposition comes first: not the passive of "، مطالبة في الفترة المقبلة بمزيد". */
  private boolean governs(Frame frame, int from) {
    int end = Math.min(clause.sentence().to(), from + REACH);
    for (int i = from; i < end && clause.word(i).kind() != Word.Kind.COMMA; i++) {
      var word = clause.word(i);
      var preposition = word.has(Clitic.BI) ? String.valueOf(BA) : word.lemma();
      if (frame.prepositions().get(preposition) == Role.TOPIC) {
        return true;
      }
      if (word.is(PartOfSpeech.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }
}
