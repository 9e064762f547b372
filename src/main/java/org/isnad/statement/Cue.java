package org.isnad.statement;

import org.isnad.model.Reading;

/**
 * A word that reports.
 *
 * @param sure the likeliest reading says so; else only a clause or a quotation proves it
 */
record Cue(int at, Form form, Reading reading, SpeechVerb verb, boolean sure) {
  enum Form {
    VERB,
    /** مضيفا, مؤكدة. */
    PARTICIPLE,
    /** بقوله, بالقول. */
    MASDAR
  }

  boolean isVerb() {
    return form == Form.VERB;
  }
}
