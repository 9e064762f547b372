package org.isnad.statement;

import java.util.List;
import org.isnad.model.Link;
import org.isnad.model.Reading;

/**
 * Somebody who was heard in the article, to whom a later verb without subject may go back.
 *
 * @param speakers empty where somebody speaks whom the article does not let us name
 */
record Voice(
    List<String> speakers,
    List<Link> relays,
    Reading.Gender gender,
    Reading.Grammatical number,
    int word) {
  Voice {
    speakers = List.copyOf(speakers);
    relays = List.copyOf(relays);
  }

  boolean isKnown() {
    return !speakers.isEmpty();
  }

  /** With the gender and number of another, where it has none of its own. */
  Voice orAs(Voice other) {
    return new Voice(
        speakers,
        relays,
        gender == Reading.Gender.ANY ? other.gender : gender,
        number == Reading.Grammatical.ANY ? other.number : number,
        word);
  }

  /** A verb or participle of this form can be theirs. */
  boolean agrees(Reading reading) {
    return agreesInGender(reading) && agreesInNumber(reading);
  }

  private boolean agreesInGender(Reading reading) {
    return gender == Reading.Gender.ANY
        || reading.gender() == Reading.Gender.ANY
        || gender == reading.gender();
  }

  private boolean agreesInNumber(Reading reading) {
    if (number == Reading.Grammatical.ANY || reading.number() == Reading.Grammatical.ANY) {
      return true;
    }
    boolean one = reading.number() == Reading.Grammatical.SINGULAR;
    return one == (number == Reading.Grammatical.SINGULAR);
  }
}
