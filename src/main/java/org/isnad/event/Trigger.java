package org.isnad.event;

import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * A word that tells an event.
 *
 * @param word index in the text
 * @param chunk index in the clause
 */
record Trigger(int word, int chunk, Frame frame, Form form) {
  enum Form {
    VERB,
    /** A noun or masdar. */
    NOUN,
    PARTICIPLE,
    /** What somebody is because it was done to him: محتجز. */
    PASSIVE_PARTICIPLE;

    static Form of(Word word, boolean verb) {
      if (verb) {
        return VERB;
      }
      if (word.is(PartOfSpeech.ACTIVE_PARTICIPLE)) {
        return PARTICIPLE;
      }
      return word.is(PartOfSpeech.PASSIVE_PARTICIPLE) ? PASSIVE_PARTICIPLE : NOUN;
    }
  }

  boolean isVerb() {
    return form == Form.VERB;
  }
}
