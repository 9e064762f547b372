package org.isnad.statement;

import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/**
 * Tells whether what a frame reader stands at can be what is said, or belongs to something else.
 */
final class ContentTest {
  private final FrameState frame;

  ContentTest(FrameState frame) {
    this.frame = frame;
  }

  /** A noun phrase that can be what is said: no place of speaking, no outlet, no invitation. */
  boolean isSaid(int object) {
    if (!frame.page.has(object) || object >= frame.limit) {
      return false;
    }
    var word = frame.page.word(object);
    if (frame.page.opensSpeech(object)) {
      return true;
    }
    boolean outlet =
        frame.page.phrases.startingAt(object).filter(frame.page.phrases::isOutlet).isPresent();
    return !outlet
        && !frame.page.lexicon.isFormOf(word.form(), "channel")
        && !frame.page.lexicon.isFormOf(word.form(), "hearer")
        && !frame.page.lexicon.is(word, "time")
        && !word.is(PartOfSpeech.DEMONSTRATIVE)
        && !word.is(PartOfSpeech.PRONOUN)
        && frame.page.word(frame.page.skipQuotes(object)).isLexical();
  }

  /** "أبلغ لجنة بمجلس الشيوخ | أن": to whom it is told, and then what. */
  boolean isBeforeClause(int object) {
    if (!frame.verb.hasHearer() || !frame.verb.takesClause()) {
      return false;
    }
    for (int next = object + 1; next < frame.limit; next++) {
      if (frame.page.isComplementizer(next)) {
        return !frame.page.word(next).isCoordinated()
            && !frame.page.is(next + 1, PartOfSpeech.NEGATION)
            && !frame.page.is(next + 1, PartOfSpeech.VERB)
            && frame.page.word(next - 1).isDefinite()
            && frame.page.linkBefore(next).equals(SpeechVerb.NOTHING);
      }
      if (!frame.page.isNominal(next) && !frame.page.isPreposition(next)) {
        return false;
      }
    }
    return false;
  }

  /** "علق على مطالبته بـ «…»": a quotation that belongs to something else. */
  boolean isBehindPreposition(int quote) {
    int before = quote - 1;
    if (before <= frame.cue || !frame.page.isLexical(before)) {
      return false;
    }
    var word = frame.page.word(before);
    boolean bare = word.form().length() == 1 || frame.page.isPreposition(before);
    return bare && !frame.verb.noun().contains(word.form());
  }

  /** "سمير قاسم، مذيع في محطة الأفق": where he works, not through whom he is heard. */
  boolean isApposed() {
    int at = frame.at - 1;
    while (at > frame.cue && !frame.page.isKind(at, Word.Kind.COMMA)) {
      at--;
    }
    return at > frame.cue
        && frame.page.isNominal(at + 1)
        && !frame.page.isPreposition(at + 1)
        && !frame.page.word(at + 1).hasPreposition();
  }

  /**
   * "المركز، ومقره في بيروت، إن", "الوزير، الذي زار بيروت، إن": where what is set off by commas
   * ends, with what is said right behind it.
   */
  int endOfAside(int from) {
    var first = frame.page.word(from);
    boolean noun =
        first.isCoordinated()
            && !first.is(PartOfSpeech.VERB)
            && frame.page.phrases.startingAt(from).filter(frame.page.phrases::canSpeak).isEmpty();
    boolean aside = noun || first.is(PartOfSpeech.RELATIVE) || first.is(PartOfSpeech.PRONOUN);
    for (int at = from + 1; aside && at + 1 < frame.limit; at++) {
      if (frame.page.isKind(at, Word.Kind.STOP)) {
        return from;
      }
      int next = at + 1;
      if (frame.page.isKind(at, Word.Kind.COMMA)
          && frame.page.isComplementizer(next)
          && !frame.page.word(next).isCoordinated()) {
        return next;
      }
    }
    return from;
  }

  /** "قالت هذه المسؤولة"; not "أوضح ذلك مدير المستشفى". */
  boolean isThisOne(Word word) {
    int next = frame.at + 1;
    return word.is(PartOfSpeech.DEMONSTRATIVE)
        && frame.page.has(next)
        && frame.page.word(next).has(Clitic.ART)
        && frame.page.phrases.startingAt(next).isPresent();
  }

  boolean isObject(Word word) {
    boolean transports = frame.passesOn() && frame.origins.isEmpty();
    if (!frame.verb.takesObject() || transports) {
      return false;
    }
    boolean abstractNoun = frame.page.lexicon.isDeed(word);
    if (frame.aside) {
      boolean said = !frame.subjects.isEmpty() || (frame.finite && !frame.unknown);
      boolean first = (!word.has(Clitic.ART) || isCompleted()) && !word.isCoordinated();
      return abstractNoun && said && first && isClosed(frame.at - 1) && hasNoVerb();
    }
    if (frame.subjects.isEmpty() && frame.finite) {
      return abstractNoun && !frame.unknown && !word.has(Clitic.ART);
    }
    return abstractNoun
        || word.is(PartOfSpeech.NOUN)
        || word.is(PartOfSpeech.NUMERAL)
        || (word.readings().isEmpty() && (word.pronoun().isPresent() || !isBehindPerson()));
  }

  /** "أعلن في السادس من الشهر | الاعتراف بالقدس": a definite noun with a complement of its own. */
  private boolean isCompleted() {
    int next = frame.at + 1;
    return frame.page.is(frame.at, PartOfSpeech.MASDAR)
        && frame.page.has(next)
        && (frame.page.isPreposition(next) || frame.page.word(next).hasPreposition());
  }

  /** "أعلن المغرب قطع علاقاته": between a closed subject and no clause it is the masdar. */
  boolean isDeed(Word word) {
    return frame.verb.takesObject()
        && (!frame.subjects.isEmpty() || isBehindAuxiliary())
        && !frame.aside
        && !frame.passesOn()
        && !word.isCoordinated()
        && word.canBe(PartOfSpeech.MASDAR)
        && isClosed(frame.at - 1)
        && word.reading().filter(r -> r.tense() == Reading.Tense.PERFECT).isPresent();
  }

  /** "كان المغرب قد أعلن": the subject came before. */
  private boolean isBehindAuxiliary() {
    return frame.page.has(frame.cue - 1)
        && frame.page.lexicon.is(frame.page.word(frame.cue - 1), "auxiliary");
  }

  private boolean hasNoVerb() {
    for (int i = frame.cue + 1; i < frame.at; i++) {
      if (frame.page.is(i, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return true;
  }

  /** Behind a person, a word that the lexicon lacks is rather more of the name. */
  private boolean isBehindPerson() {
    int last = frame.subjects.size() - 1;
    return last >= 0 && frame.page.phrases.isPerson(frame.subjects.get(last));
  }

  /**
   * A noun that is no masdar, with the clause still to come, describes the subject; one where no
   * subject is known yet (أوضحت إدارة المرور أن) is the subject.
   */
  boolean isBesideClause(Word word) {
    boolean said = frame.page.lexicon.isDeed(word);
    boolean alone = frame.finite && frame.subjects.isEmpty();
    if (!frame.verb.takesClause() || said && !alone || word.pronoun().isPresent()) {
      return false;
    }
    for (int next = frame.at + 1; next < frame.limit; next++) {
      if (frame.page.isKind(next, Word.Kind.STOP) || isParticiple(next)) {
        return false;
      }
      if (frame.page.isComplementizer(next)
          && !frame.page.word(next).isCoordinated()
          && !isBound(next - 1)) {
        return frame.page.linkBefore(next).equals(SpeechVerb.NOTHING);
      }
    }
    return false;
  }

  /** A phrase ends here, so that no genitive can follow: "في بيان السبت | مقتل". */
  boolean isClosed(int before) {
    var word = frame.page.word(before);
    return !word.isLexical()
        || word.isDefinite()
        || frame.page.lexicon.is(word, "time")
        || frame.page.lexicon.isDocument(word)
        || frame.page.phrases.endingAt(before + 1).isPresent();
  }

  /** "إلا أن", "كما أن", "على أساس أن": the clause belongs to the word before. */
  boolean isBound(int before) {
    var word = frame.page.word(before);
    boolean wanted = before > frame.cue && isWanting(word);
    return wanted
        || word.is(PartOfSpeech.NEGATION)
        || word.is(PartOfSpeech.SUBORDINATOR)
        || word.is(PartOfSpeech.RELATIVE)
        || frame.page.lexicon.is(word, "binder");
  }

  /** التي تريد أن: the clause is the object of a verb of its own. */
  private boolean isWanting(Word word) {
    return word.is(PartOfSpeech.VERB)
        && word.pronoun().isEmpty()
        && frame.page.phrases.covering(word.index()).isEmpty();
  }

  static boolean isLoose(String link) {
    return link.equals(SpeechVerb.NOTHING) || link.equals(String.valueOf(Letters.BA));
  }

  /** مضيفا: the next report begins. */
  boolean isParticiple(int index) {
    var word = frame.page.word(index);
    return Page.endsIn(word, Letters.ALEF)
        && !frame.page.lexicon.is(word, "no-participle")
        && frame.page.lexicon.reading(word, PartOfSpeech.ACTIVE_PARTICIPLE).isPresent()
        && !word.isDefinite();
  }

  /** The next clause begins: و with a verb, a participle of reporting, a subordinator. */
  boolean isClosing(int next) {
    var word = frame.page.word(next);
    if (word.isCoordinated() && word.is(PartOfSpeech.VERB)) {
      return true;
    }
    return isParticiple(next)
        || (frame.page.lexicon.reading(word, PartOfSpeech.ACTIVE_PARTICIPLE).isPresent()
            && isAccusative(word)
            && !word.isDefinite()
            && frame.page.phrases.startingAt(next).isEmpty());
  }

  /** مضيفة، مضيفين; "هدى سالم، مذيعة" is no report, and "سمير قاسم، مذيع" neither. */
  private static boolean isAccusative(Word word) {
    return Page.endsIn(word, Letters.ALEF)
        || Page.endsIn(word, Letters.HA)
        || Page.endsIn(word, Letters.NUN);
  }

  /** "روسيا تحذر تركيا": the subject stands before, so that who follows is no subject. */
  boolean isBehindSubject() {
    var word = frame.page.word(frame.cue);
    return word.reading().filter(Reading::isVerb).isPresent()
        && word.pronoun().isEmpty()
        && new SubjectBefore(frame.page)
            .before(frame.cue, frame.page.sentenceStart(frame.cue))
            .filter(subject -> subject.mention().phraseTo() == frame.cue)
            .isPresent();
  }
}
