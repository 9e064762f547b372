package org.isnad.statement;

import java.util.List;
import org.isnad.model.Reference;

/**
 * What stands around a cue.
 *
 * @param subjects who the words say speaks; several where they speak together
 * @param unknown a subject is there, but nobody whom the article lets us name
 * @param unknownOrigin it is passed on from somebody whom the article does not let us name
 * @param origins who said it first, where the cue passes it on (نقل عن)
 * @param carriers through whom it came besides: the outlet spoken to, the agency cited
 * @param content the first word of what is said, or -1 where nothing is said
 * @param style how what is said is joined on
 * @param end one past the last word that was read
 */
record Frame(
    List<Reference> subjects,
    boolean unknown,
    boolean unknownOrigin,
    List<Reference> origins,
    boolean sameOrigin,
    List<Reference> carriers,
    int content,
    Style style,
    int end) {
  enum Style {
    CLAUSE,
    NOUN,
    QUOTE,
    COLON,
    NONE
  }

  Frame {
    subjects = List.copyOf(subjects);
    origins = List.copyOf(origins);
    carriers = List.copyOf(carriers);
  }

  boolean hasContent() {
    return content >= 0;
  }
}
