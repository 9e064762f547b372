package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;

/**
 * The subject of the verb that a passage begins with, to whom a report later in it goes back:
 * "التقى الوزير نظيره وقال إن".
 */
final class Topic {
  private static final int FARTHEST = 12;
  private static final int NEAR = 4;
  private final Page page;

  Topic(Page page) {
    this.page = page;
  }

  Optional<Reference> of(int from, int to) {
    int verb = verb(from, Math.min(to, from + FARTHEST));
    if (verb < 0) {
      return opening(from, to);
    }
    return leading(verb, from).or(() -> behind(verb, to)).or(() -> before(verb, from));
  }

  /** "الحزب يرفض تصريحات الوزير ويؤكد": nothing stands before the subject. */
  private Optional<Reference> leading(int verb, int from) {
    return before(verb, from).filter(r -> r.mention().phraseFrom() == page.skipQuotes(from));
  }

  /**
   * "انسحب الرئيس بعد أن انتقدته الوزيرة ووصفته بأنه": the subject of the verb that this one is
   * joined to, where the passage's own verb is of the other gender.
   */
  Optional<Reference> agreeing(int from, int cue, Reading reading) {
    int first = verb(from, Math.min(cue, from + FARTHEST));
    if (first < 0 || !page.word(cue).isCoordinated() || agrees(first, reading)) {
      return Optional.empty();
    }
    for (int at = cue - 1; at > first; at--) {
      if (page.is(at, PartOfSpeech.VERB) && page.phrases.covering(at).isEmpty()) {
        return agrees(at, reading) ? behind(at, cue) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a sentence whose verb has the same gender. */
  Optional<Reference> agreed(int from, int to, Reading reading) {
    int verb = verb(from, Math.min(to, from + FARTHEST));
    return verb >= 0 && agrees(verb, reading) ? of(from, to) : Optional.empty();
  }

  /** Somebody named, or a body that a verb of saying is told of. */
  boolean isHeardNext(Reference subject, int from, int to) {
    return page.phrases.isPerson(subject)
        ? subject.mention().form() == Mention.Form.NAME
        : page.phrases.type(subject).isOrganization() && reports(from, to);
  }

  private boolean reports(int from, int to) {
    int verb = verb(from, Math.min(to, from + FARTHEST));
    return verb >= 0 && page.lexicon.reading(page.word(verb), PartOfSpeech.VERB).isPresent();
  }

  private boolean agrees(int verb, Reading reading) {
    var gender = page.word(verb).readings().get(0).gender();
    return gender == reading.gender()
        || gender == Reading.Gender.ANY
        || reading.gender() == Reading.Gender.ANY;
  }

  /** The verb has a subject, but nobody whom the article lets us name. */
  boolean isUnknown(int from, int to) {
    int verb = verb(from, Math.min(to, from + FARTHEST));
    int next = verb + 1;
    return verb >= 0
        && next < to
        && page.isNominal(next)
        && !page.word(next).hasPreposition()
        && !page.lexicon.is(page.word(next), "time")
        && page.word(next).has(Clitic.ART);
  }

  /** The first finite verb that is in no relative clause. */
  private int verb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (page.is(at, PartOfSpeech.VERB)
          && !page.is(at - 1, PartOfSpeech.RELATIVE)
          && !page.lexicon.is(page.word(at), "auxiliary")
          && page.phrases.covering(at).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** Who stands first, where no verb comes before: "أما الحزب في الشمال فتحدث عن". */
  private Optional<Reference> opening(int from, int to) {
    int at = from;
    while (at < to
        && page.lexicon.is(page.word(at), "opener")
        && page.phrases.startingAt(at).isEmpty()) {
      at++;
    }
    if (at >= to || page.word(at).hasPreposition()) {
      return Optional.empty();
    }
    return page.phrases
        .startingAt(page.skipQuotes(at))
        .filter(page.phrases::canSpeak)
        .filter(r -> r.mention().phraseTo() <= to);
  }

  private Optional<Reference> behind(int verb, int to) {
    if (isObject(verb, verb + 1)) {
      return Optional.empty();
    }
    for (int at = verb + 1; at < Math.min(to, verb + NEAR); at++) {
      boolean closed = page.isPreposition(at) || page.word(at).hasPreposition();
      if (closed || page.is(at, PartOfSpeech.VERB) || page.isComplementizer(at)) {
        return Optional.empty();
      }
      var reference = page.phrases.startingAt(at).filter(page.phrases::canSpeak);
      if (reference.isPresent() && reference.get().mention().phraseTo() <= to) {
        return reference;
      }
    }
    return Optional.empty();
  }

  /** "نفى شائعة": no subject of his gender. */
  private boolean isObject(int verb, int noun) {
    boolean he = page.word(verb).readings().get(0).gender() == Reading.Gender.MASCULINE;
    return he
        && page.isNominal(noun)
        && page.phrases.startingAt(noun).isEmpty()
        && page.endsInTaMarbuta(page.word(noun));
  }

  private Optional<Reference> before(int verb, int from) {
    int end = verb;
    while (end > from && page.lexicon.is(page.word(end - 1), "auxiliary")) {
      end--;
    }
    return page.phrases
        .endingAt(end)
        .filter(page.phrases::canSpeak)
        .filter(r -> r.mention().phraseFrom() >= from)
        .filter(r -> !page.word(r.mention().phraseFrom()).hasPreposition());
  }
}
