package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Finds who speaks a verb of reporting: its subject, what stands before it, or who spoke last. */
final class SpeakerFinder {
  private static final Reading.Grammatical PLURAL = Reading.Grammatical.PLURAL;
  private static final int FARTHEST_DOCUMENT = 300;
  private static final String HIS = "" + Letters.HA;
  private static final String HER = HIS + Letters.ALEF;

  private final Page page;
  private final Voices voices;
  private final SubjectBefore first;

  SpeakerFinder(Page page, Voices voices) {
    this.page = page;
    this.voices = voices;
    this.first = new SubjectBefore(page);
  }

  Optional<Reference> before(int cue, int passageStart) {
    return first.before(cue, passageStart);
  }

  Speaker of(int cue, Reading reading, Frame frame, int passageStart) {
    if (!frame.subjects().isEmpty()) {
      return speaker(frame.subjects(), reading, Speaker.Manner.SUBJECT);
    }
    if (frame.unknown() && !frame.unknownOrigin()) {
      return isDocument(cue + 1) ? ofDocument(cue + 1, reading) : Speaker.unknown();
    }
    var before = first.before(cue, passageStart);
    if (before.isPresent()) {
      return speaker(first.joined(before.get(), passageStart), reading, Speaker.Manner.TOPIC);
    }
    var cited = cited(cue, passageStart);
    if (cited.isPresent()) {
      return speaker(List.of(cited.get()), reading, Speaker.Manner.TOPIC);
    }
    boolean free = isFree(cue, passageStart) || isOfAnother(cue, reading);
    var dropped = free ? dropped(reading, cue, passageStart) : Speaker.unknown();
    // "جاء ذلك في بيان أصدره سالم حداد، قال فيه إن"
    boolean therein = page.has(cue + 1) && page.lexicon.is(page.word(cue + 1), "therein");
    if (free && (dropped.isKnown() || !therein || page.word(cue).isCoordinated())) {
      return dropped;
    }
    return new Antecedent(page)
        .of(cue, passageStart)
        .map(reference -> speaker(List.of(reference), reading, Speaker.Manner.ANTECEDENT))
        .orElse(Speaker.unknown());
  }

  /** "المستشفى الذي قالت إنه": she is not what she speaks of. */
  private boolean isOfAnother(int cue, Reading reading) {
    int next = cue + 1;
    boolean which =
        page.is(cue - 1, PartOfSpeech.RELATIVE) && !page.lexicon.is(page.word(cue - 1), "what");
    if (!which || !page.has(next)) {
      return false;
    }
    var pronoun =
        page.isComplementizer(next) ? page.word(next).pronoun() : Optional.<String>empty();
    return switch (reading.gender()) {
      case FEMININE -> pronoun.filter(HIS::equals).isPresent();
      case MASCULINE -> pronoun.filter(HER::equals).isPresent();
      case ANY -> false;
    };
  }

  /** "وبحسب مصادر عسكرية، أكدت أن": who is cited speaks the verb too. */
  private Optional<Reference> cited(int cue, int passageStart) {
    if (!page.isKind(cue - 1, Word.Kind.COMMA)) {
      return Optional.empty();
    }
    return page.phrases
        .endingAt(cue - 1)
        .filter(page.phrases::canSpeak)
        .filter(r -> r.mention().phraseFrom() > passageStart)
        .filter(r -> page.lexicon.preposition(page.word(r.mention().phraseFrom() - 1)).isPresent());
  }

  private boolean isDocument(int at) {
    return page.has(at) && page.lexicon.isDocument(page.word(at));
  }

  /**
   * بيان الوزارة, بيان للوزارة: it speaks for its owner; البيان: for whoever spoke last, not for
   * who is named right behind it.
   */
  private Speaker ofDocument(int document, Reading reading) {
    boolean itself = page.word(document).has(Clitic.ART) && isSpeaker(document + 1);
    for (int at = document + 1; !itself && at < document + 5 && page.has(at); at++) {
      var owner = page.phrases.startingAt(at).filter(page.phrases::canSpeak);
      if (owner.isPresent()) {
        return speaker(List.of(owner.get()), reading, Speaker.Manner.SUBJECT);
      }
      if (!page.isNominal(at) && !page.is(at, PartOfSpeech.VERB) && !isIssued(at)) {
        break;
      }
    }
    return page.word(document).isDefinite() ? issuer(document) : Speaker.unknown();
  }

  /** "بيان صادر عن الوزارة", "بيان نشر على موقع الوزارة". */
  private boolean isIssued(int preposition) {
    return page.isPreposition(preposition)
        && (page.is(preposition - 1, PartOfSpeech.VERB)
            || page.is(preposition - 1, PartOfSpeech.ACTIVE_PARTICIPLE));
  }

  private boolean isSpeaker(int at) {
    return page.has(at)
        && !page.word(at).hasPreposition()
        && page.phrases.startingAt(at).filter(page.phrases::canSpeak).isPresent();
  }

  /**
   * Who spoke where such a document was told of first ("قال الجيش في بيان"), else who spoke last.
   */
  Speaker issuer(int document) {
    var lemma = page.word(document).lemma();
    for (int at = document - 1; at >= Math.max(0, document - FARTHEST_DOCUMENT); at--) {
      var word = page.word(at);
      if (word.kind() == Word.Kind.ARABIC && !word.has(Clitic.ART) && word.lemma().equals(lemma)) {
        int told = at;
        int start = page.sentenceStart(told);
        return heard(voices.lastBetween(start, told).or(() -> voices.lastBetween(told, document)));
      }
    }
    return heard(lastVoice());
  }

  private static Speaker heard(Optional<Voice> last) {
    return last.map(
            voice ->
                new Speaker(
                    voice.speakers(),
                    voice.relays(),
                    Reading.Gender.ANY,
                    Reading.Grammatical.ANY,
                    Speaker.Manner.DROPPED))
        .orElse(Speaker.unknown());
  }

  Speaker speaker(List<Reference> references, Reading reading, Speaker.Manner manner) {
    List<String> speakers = ids(references);
    var carried =
        carries(references.get(0))
            ? voices.lastOf(speakers).map(Voice::relays).orElse(List.of())
            : List.<org.isnad.model.Link>of();
    var head = page.word(references.get(0).mention().phraseFrom());
    var gender = gender(references.get(0), head, reading);
    var number = number(references, head, reading);
    return new Speaker(speakers, carried, gender, number, manner);
  }

  static List<String> ids(List<Reference> references) {
    List<String> ids = new ArrayList<>();
    for (var reference : references) {
      for (var id : reference.entities()) {
        if (!ids.contains(id)) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  /** An unnamed source that is spoken of again (المصدر) still speaks through the same outlet. */
  private boolean carries(Reference reference) {
    return switch (page.phrases.type(reference)) {
      case UNNAMED_SOURCE, GROUP -> true;
      default -> false;
    };
  }

  /**
   * The verb's own, where it stands first and agrees; else the head noun's: "جاء في تحذير السفارة".
   */
  private Reading.Gender gender(Reference reference, Word head, Reading reading) {
    if (reading.gender() == Reading.Gender.MASCULINE
        && page.endsInTaMarbuta(head)
        && !page.phrases.isPerson(reference)) {
      return Reading.Gender.FEMININE;
    }
    if (reading.isVerb() && reading.gender() != Reading.Gender.ANY) {
      return reading.gender();
    }
    for (var own : head.readings()) {
      if (own.pos() == PartOfSpeech.NOUN) {
        return own.number() == Reading.Grammatical.PLURAL && !page.phrases.isPerson(reference)
            ? Reading.Gender.ANY
            : own.gender();
      }
    }
    return Reading.Gender.ANY;
  }

  /** "قال شهود" is of people, and they go on with قالوا; "قالت مصادر" goes on with قالت. */
  private Reading.Grammatical number(List<Reference> references, Word head, Reading reading) {
    if (ids(references).size() > 1) {
      return Reading.Grammatical.ANY;
    }
    if (page.phrases.isPerson(references.get(0))) {
      return Reading.Grammatical.SINGULAR;
    }
    boolean people =
        reading.isVerb()
            && reading.gender() == Reading.Gender.MASCULINE
            && carries(references.get(0))
            && head.reading().filter(r -> r.number() == PLURAL).isPresent();
    return people ? PLURAL : Reading.Grammatical.ANY;
  }

  /** The verb opens a clause of its own, so that its subject is left out. */
  private boolean isFree(int cue, int passageStart) {
    if (cue == passageStart || page.word(cue).isCoordinated()) {
      return true;
    }
    var before = page.word(cue - 1);
    boolean what =
        page.lexicon.is(before, "what") && page.word(cue).readings().get(0).number() != PLURAL;
    return what
        || !before.isLexical()
        || page.lexicon.is(before, "opener")
        || page.lexicon.is(before, "auxiliary")
        || page.lexicon.is(before, "closer")
        || before.is(PartOfSpeech.SUBORDINATOR)
        || before.is(PartOfSpeech.CONJUNCTION)
        || before.is(PartOfSpeech.ADVERB)
        || before.is(PartOfSpeech.COMPLEMENTIZER);
  }

  /** Whoever the passage speaks of first, where nobody was heard in it yet; else the last voice. */
  Speaker dropped(Reading reading, int cue, int passageStart) {
    var last = voices.last();
    boolean heard = last.isPresent() && last.get().word() >= passageStart;
    if (!heard) {
      var reader = new Topic(page);
      var other = reader.agreeing(passageStart, cue, reading);
      var topic = other.isPresent() ? other : reader.of(passageStart, cue);
      if (topic.isPresent()) {
        return speaker(List.of(topic.get()), reading, Speaker.Manner.DROPPED);
      }
      if (reader.isUnknown(passageStart, cue)) {
        return Speaker.unknown();
      }
      var before = sentenceBefore(reader, reading, passageStart);
      if (before.isPresent()) {
        return speaker(List.of(before.get()), reading, Speaker.Manner.DROPPED);
      }
    }
    return voices
        .whoever(reading)
        .map(
            voice ->
                new Speaker(
                    voice.speakers(),
                    voice.relays(),
                    merged(voice.gender(), reading),
                    voice.number(),
                    Speaker.Manner.DROPPED))
        .orElse(Speaker.unknown());
  }

  /**
   * "انتقل المحافظ سالم حداد إلى القرية. وقال إن": who came up since somebody was last heard. A
   * body only where it said something: "استنكرت الخارجية القصف. وقالت إن".
   */
  private Optional<Reference> sentenceBefore(Topic reader, Reading reading, int passageStart) {
    int start = page.has(passageStart - 1) ? page.sentenceStart(passageStart - 1) : 0;
    boolean silent = voices.last().filter(voice -> voice.word() >= start).isEmpty();
    return silent && start < passageStart
        ? reader
            .agreed(start, passageStart, reading)
            .filter(r -> reader.isHeardNext(r, start, passageStart))
        : Optional.empty();
  }

  private static Reading.Gender merged(Reading.Gender gender, Reading reading) {
    return gender == Reading.Gender.ANY ? reading.gender() : gender;
  }

  /** A pronoun behind a preposition: ونقلت عنه قوله. */
  Optional<Voice> lastVoice() {
    return voices.last().filter(Voice::isKnown);
  }
}
