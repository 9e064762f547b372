package org.isnad.statement;

import java.util.List;
import org.isnad.model.Link;
import org.isnad.model.Reading;

/**
 * Who says something, as far as it could be found out.
 *
 * @param speakers empty where nobody whom the article names
 * @param relays carried over from where they were heard before
 * @param manner how they were found, as it stands in the rule's name
 */
record Speaker(
    List<String> speakers,
    List<Link> relays,
    Reading.Gender gender,
    Reading.Grammatical number,
    Manner manner) {
  enum Manner {
    /** Behind the verb: قال الوزير. */
    SUBJECT,
    /** Before the verb: الوزير قال. */
    TOPIC,
    /** Left out: وقال إن. */
    DROPPED,
    /** The noun that a relative clause belongs to. */
    ANTECEDENT,
    UNKNOWN
  }

  static Speaker unknown() {
    return new Speaker(
        List.of(), List.of(), Reading.Gender.ANY, Reading.Grammatical.ANY, Manner.UNKNOWN);
  }

  boolean isKnown() {
    return !speakers.isEmpty();
  }
}
