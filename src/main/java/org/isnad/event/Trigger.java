package org.isnad.event;

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
    PARTICIPLE
  }

  boolean isVerb() {
    return form == Form.VERB;
  }
}
