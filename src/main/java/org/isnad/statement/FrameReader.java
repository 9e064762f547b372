package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.Letters;
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
  private final ContentTest test;
  private final boolean nested;

  private FrameReader(FrameState frame, boolean nested) {
    this.frame = frame;
    this.test = new ContentTest(frame);
    this.subjects = new SubjectReader(frame, test);
    this.nested = nested;
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
      case STOP -> false;
      case COMMA, MARK -> mark();
      case ARABIC, LATIN, NUMBER -> lexical(word);
    };
  }

  private boolean quote() {
    boolean named = frame.page.isKind(frame.page.marks.close(frame.at), Word.Kind.COLON);
    if (named || frame.passesOn() && test.isBeforeSaying()) {
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
    var source = source(next);
    if (source.isPresent()) {
      return source(source.get());
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
    boolean named = apposition.filter(FrameReader::isBeside).isPresent();
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

  private boolean source(SourceReader.Source source) {
    (source.isOrigin() ? frame.origins : frame.carriers).addAll(source.references());
    frame.at = source.end();
    return true;
  }

  private Optional<SourceReader.Source> source(int from) {
    return nested ? Optional.empty() : new SourceReader(frame.page).read(from);
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
    var source = source(frame.at);
    if (source.isPresent()) {
      return source(source.get());
    }
    var preposition = frame.page.preposition(frame.at);
    if (preposition.isPresent()) {
      return preposition(preposition.get());
    }
    if (word.is(PartOfSpeech.VERB)) {
      return test.isDeed(word) ? frame.begin(frame.at, Frame.Style.NOUN) : verb(word);
    }
    return nominal(word);
  }

  private boolean isTime(int at) {
    return frame.page.lexicon.is(frame.page.word(at), "time")
        && frame.page.phrases.startingAt(at).isEmpty();
  }

  /** A verb of reporting has a clause of its own: "صورا قال إنها", "الذي أعلن أنه". */
  private boolean verb(Word word) {
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

  private boolean preposition(String preposition) {
    boolean attached = frame.page.word(frame.at).hasPreposition();
    int object = attached ? frame.at : frame.at + 1;
    if (!attached && frame.page.has(object) && frame.page.isComplementizer(object)) {
      frame.at = object;
      return true;
    }
    if (isFrom(preposition) && frame.passesOn()) {
      return origin(object);
    }
    var source = attached ? Optional.<SourceReader.Source>empty() : source(object);
    if (source.isPresent()) {
      return source(source.get());
    }
    var reference = frame.page.phrases.startingAt(object);
    boolean said =
        frame.verb.noun().contains(preposition) && frame.page.is(object, PartOfSpeech.MASDAR);
    if (isTo(preposition) && !said) {
      return hearer(reference, object);
    }
    if (frame.verb.noun().contains(preposition)
        && test.isSaid(object)
        && !test.isBeforeClause(object)) {
      return frame.begin(object, Frame.Style.NOUN);
    }
    frame.aside = true;
    frame.at = reference.map(r -> r.mention().phraseTo()).orElse(object + (attached ? 1 : 0));
    carry(reference);
    return true;
  }

  /** "في تصريح لقناة X", "في اتصال مع X": an outlet that is spoken to. */
  private void carry(Optional<Reference> reference) {
    reference
        .filter(frame.page.phrases::isOutlet)
        .filter(r -> !frame.subjects.isEmpty() && !test.isApposed())
        .ifPresent(frame.carriers::add);
  }

  /** To whom it was said: an outlet passes it on. */
  private boolean hearer(Optional<Reference> reference, int object) {
    reference.filter(frame.page.phrases::isOutlet).ifPresent(frame.carriers::add);
    int end = reference.map(r -> r.mention().phraseTo()).orElse(object);
    if (reference.isEmpty() && frame.page.marks.opens(object)) {
      frame
          .page
          .phrases
          .startingAt(object + 1)
          .filter(frame.page.phrases::isOutlet)
          .ifPresent(frame.carriers::add);
      end = frame.page.marks.close(object);
    }
    frame.at = Math.max(frame.at + 1, end);
    return true;
  }

  private boolean isFrom(String preposition) {
    return frame.page.lexicon.isFormOf(preposition, "from");
  }

  private boolean isTo(String preposition) {
    return preposition.equals(String.valueOf(Letters.LAM));
  }

  private boolean origin(int object) {
    if (frame.page.word(frame.at).pronoun().isPresent()) {
      frame.sameOrigin = true;
      return frame.stepAside();
    }
    var reference = frame.page.phrases.startingAt(frame.page.skipQuotes(object));
    if (reference.isEmpty() || !frame.page.phrases.canSpeak(reference.get())) {
      frame.unknownOrigin = true;
      frame.at = object;
      return frame.stepAside();
    }
    frame.origins.add(reference.get());
    frame.at = reference.get().mention().phraseTo();
    frame.aside = true;
    return true;
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
        && word.pronoun().isPresent()) {
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
