package org.isnad.statement;

import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.SpeechAct;
import org.isnad.model.Word;

/**
 * Reads on from a verb of reporting: its subject, whom it passes on, to whom it was said, and where
 * what is said begins. One reader reads one frame.
 */
final class FrameReader {
  private final FrameState frame;
  private final SubjectReader subjects;
  private final PrepositionReader prepositions;
  private final OtherSaying other;
  private final ContentTest test;

  private FrameReader(FrameState frame, boolean nested) {
    this.frame = frame;
    this.test = new ContentTest(frame);
    this.subjects = new SubjectReader(frame, test);
    this.other = new OtherSaying(frame);
    this.prepositions = new PrepositionReader(frame, test, nested);
  }

  static Frame ofVerb(Page page, SpeechVerb verb, int cue, boolean goesOn) {
    return new FrameReader(new FrameState(page, verb, cue, true, goesOn), false).read();
  }

  static Frame ofParticiple(Page page, SpeechVerb verb, int cue) {
    return new FrameReader(new FrameState(page, verb, cue, false, false), false).read();
  }

  /** The verb of a source (حسبما ذكرت الوكالة), in which no further source is looked for. */
  static Frame ofSource(Page page, SpeechVerb verb, int cue) {
    return new FrameReader(new FrameState(page, verb, cue, true, false), true).read();
  }

  private Frame read() {
    boolean on = true;
    while (on && frame.isOpen()) {
      on = step();
    }
    return frame.toFrame();
  }

  /** Reads one part; false where the frame ends. */
  private boolean step() {
    var word = frame.page.word(frame.at);
    return switch (word.kind()) {
      case COLON -> frame.begin(frame.at + 1, Frame.Style.COLON);
      case QUOTE_OPEN -> quote();
      case QUOTE_CLOSE -> frame.skip();
      case STOP -> frame.page.isInitial(frame.at) && frame.skip();
      case COMMA, MARK -> mark();
      case ARABIC, LATIN, NUMBER -> lexical(word);
    };
  }

  private boolean quote() {
    boolean named = frame.page.isKind(frame.page.marks.close(frame.at), Word.Kind.COLON);
    if (named || frame.passesOn() && other.isToCome()) {
      frame.at = frame.page.marks.close(frame.at);
      return named || frame.stepAside();
    }
    if (frame.page.opensSpeech(frame.at) && frame.verb.kind() != SpeechVerb.Kind.LIGHT) {
      boolean object = frame.verb.takesObject() || frame.verb.takesClause();
      if (object && !frame.elsewhere && !test.isBehindPreposition(frame.at)) {
        return frame.begin(frame.at, Frame.Style.QUOTE);
      }
      frame.at = frame.page.marks.close(frame.at);
      return frame.stepAside();
    }
    return nominal(frame.page.word(frame.at));
  }

  /** A comma sets off a source (أكد، بحسب الوكالة، أن) or an apposition. */
  private boolean mark() {
    int next = frame.at + 1;
    if (!frame.page.has(next) || next >= frame.limit) {
      return false;
    }
    var source = prepositions.sourceAt(next);
    if (source.isPresent()) {
      return prepositions.source(source.get());
    }
    int behind = test.endOfAside(next);
    if (behind > next) {
      frame.at = behind;
      return true;
    }
    if (test.isClosing(next) || frame.page.lexicon.is(frame.page.word(next), "closer")) {
      return false;
    }
    var apposition = frame.page.phrases.startingAt(next);
    if (apposition.isPresent()
        && !frame.subjects.isEmpty()
        && subjects.isEnclosed(apposition.get())) {
      frame.at = apposition.get().mention().phraseTo();
      return true;
    }
    boolean named =
        apposition.filter(FrameReader::isBeside).filter(frame.page.phrases::canSpeak).isPresent();
    if (named && frame.subjects.isEmpty() && frame.unknown) {
      frame.unknown = false;
      return subjects.subject(apposition.get());
    }
    return frame.skip();
  }

  /** Behind a comma, a person or a description of one whose name is not known. */
  private static boolean isBeside(Reference apposition) {
    return apposition.mention().type() == EntityType.PERSON
        || apposition.mention().form() == Mention.Form.DESCRIPTION;
  }

  private boolean lexical(Word word) {
    if (frame.page.isComplementizer(frame.at)) {
      return clause();
    }
    if (isTime(frame.at) || (word.kind() == Word.Kind.NUMBER && isTime(frame.at - 1))) {
      return frame.skip();
    }
    if (test.isParticiple(frame.at)) {
      return false;
    }
    var source = prepositions.sourceAt(frame.at);
    if (source.isPresent()) {
      return prepositions.source(source.get());
    }
    var preposition = frame.page.preposition(frame.at);
    if (preposition.isPresent()) {
      return prepositions.read(preposition.get());
    }
    if (word.is(PartOfSpeech.VERB) && !isNamed(frame.at)) {
      return test.isDeed(word) ? frame.begin(frame.at, Frame.Style.NOUN) : verb(word);
    }
    return nominal(word);
  }

  /** "قال نجيب حداد": a first name that is spelled like a verb. */
  private boolean isNamed(int at) {
    boolean subject = frame.finite && frame.subjects.isEmpty() && !frame.aside;
    return subject
        && frame
            .page
            .phrases
            .startingAt(at)
            .filter(BearerReader::isName)
            .filter(frame.page.phrases::isPerson)
            .isPresent();
  }

  private boolean isTime(int at) {
    return frame.page.lexicon.is(frame.page.word(at), "time")
        && frame.page.phrases.startingAt(at).isEmpty();
  }

  /** A verb of reporting has a clause of its own: "صورا قال إنها", "الذي أعلن أنه". */
  private boolean verb(Word word) {
    if (other.isMeanwhile(word)) {
      return false;
    }
    int next = frame.at + 1;
    boolean reports =
        frame.page.has(next)
            && (frame.page.isComplementizer(next)
                || frame.page.isKind(next, Word.Kind.COLON) && word.isCoordinated()
                || frame.page.lexicon.is(frame.page.word(next), "therein"))
            && frame.page.lexicon.reading(word, PartOfSpeech.VERB).isPresent();
    if (reports && frame.page.is(frame.at - 1, PartOfSpeech.RELATIVE)) {
      frame.at++;
      return frame.stepAside();
    }
    frame.elsewhere |= word.isCoordinated();
    return !reports && !(word.isCoordinated() && !frame.aside) && frame.stepAside();
  }

  private boolean clause() {
    var link = frame.page.linkBefore(frame.at);
    boolean takes =
        frame.verb.takesClause()
            && (frame.verb.clause().contains(link) || ContentTest.isLoose(link));
    takes &= frame.at == frame.cue + 1 || !test.isBound(frame.at - 1);
    if (takes && !frame.page.word(frame.at).isCoordinated()) {
      return frame.begin(frame.at + 1, Frame.Style.CLAUSE);
    }
    return frame.stepAside();
  }

  private boolean nominal(Word word) {
    var reference = frame.page.phrases.startingAt(frame.at);
    if (reference.isPresent()) {
      return subjects.reference(reference.get());
    }
    if (word.isQuote()) {
      return frame.skip();
    }
    if (frame.page.lexicon.reading(word, PartOfSpeech.MASDAR).isPresent()
        && (word.pronoun().isPresent() || other.isAgain())) {
      return frame.stepAside();
    }
    if (word.is(PartOfSpeech.PRONOUN) || test.isThisOne(word)) {
      return frame.skip();
    }
    if (frame.verb.act() == SpeechAct.DENIES && frame.page.lexicon.is(word, "any")) {
      return frame.begin(frame.at, Frame.Style.NOUN);
    }
    if (!frame.page.isNominal(frame.at)) {
      return frame.stepAside();
    }
    if (test.isObject(word) && !test.isBesideClause(word)) {
      return frame.begin(frame.at, Frame.Style.NOUN);
    }
    boolean subject = frame.subjects.isEmpty() && !frame.aside && frame.finite;
    if (subject && !test.isBehindSubject()) {
      frame.title = frame.unknown ? frame.title : frame.at;
      frame.unknown = true;
    }
    frame.at++;
    return true;
  }
}
