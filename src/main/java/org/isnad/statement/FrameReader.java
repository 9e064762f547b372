package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/**
 * Reads on from a verb of reporting: its subject, whom it passes on, to whom it was said, and where
 * what is said begins. One reader reads one frame.
 */
final class FrameReader {
  private static final int LONGEST = 45;
  private final Page page;
  private final SpeechVerb verb;
  private final int limit;
  private final boolean finite;
  private final boolean nested;
  private final int cue;

  /** Somebody was heard in the sentence before, who may still be the subject. */
  private final boolean goesOn;

  private final List<Reference> subjects = new ArrayList<>();
  private final List<Reference> origins = new ArrayList<>();
  private final List<Reference> carriers = new ArrayList<>();
  private boolean sameOrigin;
  private boolean unknown;
  private int title = -1;

  /** Past the place where a subject or an object can stand: behind a preposition or a verb. */
  private boolean aside;

  private int at;
  private int content = -1;
  private Frame.Style style = Frame.Style.NONE;

  private FrameReader(
      Page page, SpeechVerb verb, int cue, boolean finite, boolean nested, boolean goesOn) {
    this.goesOn = goesOn;
    this.page = page;
    this.verb = verb;
    this.finite = finite;
    this.nested = nested;
    this.cue = cue;
    this.at = cue + 1;
    this.limit = Math.min(page.sentenceEnd(cue), cue + LONGEST);
  }

  static Frame ofVerb(Page page, SpeechVerb verb, int cue, boolean goesOn) {
    return new FrameReader(page, verb, cue, true, false, goesOn).read();
  }

  static Frame ofParticiple(Page page, SpeechVerb verb, int cue) {
    return new FrameReader(page, verb, cue, false, false, false).read();
  }

  /** The verb of a source (حسبما ذكرت الوكالة), in which no further source is looked for. */
  static Frame ofSource(Page page, SpeechVerb verb, int cue) {
    return new FrameReader(page, verb, cue, true, true, false).read();
  }

  private Frame read() {
    while (at < limit && content < 0 && step()) {}
    return new Frame(subjects, unknown, origins, sameOrigin, carriers, content, style, at);
  }

  /** Reads one part; false where the frame ends. */
  private boolean step() {
    var word = page.word(at);
    return switch (word.kind()) {
      case COLON -> begin(at + 1, Frame.Style.COLON);
      case QUOTE_OPEN -> quote();
      case QUOTE_CLOSE -> skip();
      case STOP -> false;
      case COMMA, MARK -> mark();
      case ARABIC, LATIN, NUMBER -> lexical(word);
    };
  }

  private boolean begin(int from, Frame.Style as) {
    content = from;
    style = as;
    return false;
  }

  private boolean skip() {
    at++;
    return true;
  }

  private boolean aside() {
    aside = true;
    at++;
    return true;
  }

  private boolean quote() {
    if (page.opensSpeech(at) && verb.kind() != SpeechVerb.Kind.LIGHT) {
      boolean object = verb.takesObject() || verb.takesClause();
      return object ? begin(at, Frame.Style.QUOTE) : aside();
    }
    return nominal(page.word(at));
  }

  /** A comma sets off a source (أكد، بحسب الوكالة، أن) or an apposition. */
  private boolean mark() {
    int next = at + 1;
    if (!page.has(next) || next >= limit) {
      return false;
    }
    var source = source(next);
    if (source.isPresent()) {
      carriers.addAll(source.get().references());
      at = source.get().end();
      return true;
    }
    if (isClosing(next)) {
      return false;
    }
    var apposition = page.phrases.startingAt(next);
    boolean named = apposition.isPresent() && page.phrases.isPerson(apposition.get());
    if (named && subjects.isEmpty() && unknown) {
      unknown = false;
      return subject(apposition.get());
    }
    return skip();
  }

  private Optional<SourceReader.Source> source(int from) {
    return nested ? Optional.empty() : new SourceReader(page).read(from);
  }

  /** The next clause begins: و with a verb, a participle of reporting, a subordinator. */
  private boolean isClosing(int next) {
    var word = page.word(next);
    if (word.isCoordinated() && word.is(PartOfSpeech.VERB)) {
      return true;
    }
    return isParticiple(next)
        || (page.lexicon.reading(word, PartOfSpeech.ACTIVE_PARTICIPLE).isPresent()
            && !word.isDefinite()
            && page.phrases.startingAt(next).isEmpty());
  }

  /** مضيفا: the next report begins. */
  private boolean isParticiple(int at) {
    var word = page.word(at);
    return word.form().charAt(word.form().length() - 1) == Letters.ALEF
        && page.lexicon.reading(word, PartOfSpeech.ACTIVE_PARTICIPLE).isPresent()
        && !word.isDefinite();
  }

  private boolean lexical(Word word) {
    if (page.isComplementizer(at)) {
      return clause();
    }
    if (page.lexicon.is(word, "time") && page.phrases.startingAt(at).isEmpty()) {
      return skip();
    }
    if (isParticiple(at)) {
      return false;
    }
    var source = source(at);
    if (source.isPresent()) {
      (source.get().isOrigin() ? origins : carriers).addAll(source.get().references());
      at = source.get().end();
      return true;
    }
    var preposition = page.preposition(at);
    if (preposition.isPresent()) {
      return preposition(preposition.get());
    }
    if (word.is(PartOfSpeech.VERB)) {
      boolean another = page.has(at + 1) && page.isComplementizer(at + 1) && isReport(word);
      return !another && !(word.isCoordinated() && !aside) && aside();
    }
    return nominal(word);
  }

  /** A verb of reporting with a clause of its own: "صورا قال إنها". */
  private boolean isReport(Word word) {
    return page.lexicon.reading(word, PartOfSpeech.VERB).isPresent()
        && !page.is(at - 1, PartOfSpeech.RELATIVE);
  }

  private boolean clause() {
    var link = page.linkBefore(at);
    boolean takes = verb.takesClause() && (verb.clause().contains(link) || isLoose(link));
    takes &= at == cue + 1 || !isBound(at - 1);
    if (takes && !page.word(at).isCoordinated()) {
      return begin(at + 1, Frame.Style.CLAUSE);
    }
    return aside();
  }

  /** "إلا أن", "كما أن", "على أساس أن": the clause belongs to the word before. */
  private boolean isBound(int before) {
    var word = page.word(before);
    return word.is(PartOfSpeech.NEGATION)
        || word.is(PartOfSpeech.SUBORDINATOR)
        || word.is(PartOfSpeech.RELATIVE)
        || page.lexicon.is(word, "binder");
  }

  private static boolean isLoose(String link) {
    return link.equals(SpeechVerb.NOTHING) || link.equals(String.valueOf(Letters.BA));
  }

  private boolean preposition(String preposition) {
    boolean attached = page.word(at).hasPreposition();
    int object = attached ? at : at + 1;
    if (!attached && page.has(object) && page.isComplementizer(object)) {
      at = object;
      return true;
    }
    if (isFrom(preposition) && passesOn()) {
      return origin(object);
    }
    var reference = page.phrases.startingAt(object);
    if (isTo(preposition) && reference.isPresent()) {
      return hearer(reference.get());
    }
    if (verb.noun().contains(preposition) && isSaid(object)) {
      return begin(object, Frame.Style.NOUN);
    }
    aside = true;
    at = reference.map(r -> r.mention().phraseTo()).orElse(object + (attached ? 1 : 0));
    carry(reference);
    return true;
  }

  /** "في تصريح لقناة X", "في اتصال مع X": an outlet that is spoken to. */
  private void carry(Optional<Reference> reference) {
    reference.filter(page.phrases::isOutlet).filter(r -> !subjects.isEmpty()).ifPresent(carriers::add);
  }

  private boolean hearer(Reference reference) {
    if (page.phrases.isOutlet(reference)) {
      carriers.add(reference);
    }
    at = reference.mention().phraseTo();
    return true;
  }

  private boolean isFrom(String preposition) {
    return page.lexicon.isFormOf(preposition, "from");
  }

  private boolean isTo(String preposition) {
    return preposition.equals(String.valueOf(Letters.LAM));
  }

  private boolean passesOn() {
    return verb.kind() == SpeechVerb.Kind.RELAY || verb.kind() == SpeechVerb.Kind.REPORT;
  }

  private boolean origin(int object) {
    if (page.word(at).pronoun().isPresent()) {
      sameOrigin = true;
      return aside();
    }
    var reference = page.phrases.startingAt(page.skipQuotes(object));
    if (reference.isEmpty() || !page.phrases.canSpeak(reference.get())) {
      unknown = true;
      at = object;
      return aside();
    }
    origins.add(reference.get());
    at = reference.get().mention().phraseTo();
    aside = true;
    return true;
  }

  /** A noun phrase that can be what is said: no place of speaking, no outlet, no invitation. */
  private boolean isSaid(int object) {
    if (!page.has(object) || object >= limit) {
      return false;
    }
    var word = page.word(object);
    if (page.opensSpeech(object)) {
      return true;
    }
    return !page.lexicon.isDocument(word)
        && !page.lexicon.is(word, "hearer")
        && !page.lexicon.is(word, "time")
        && !word.is(PartOfSpeech.DEMONSTRATIVE)
        && !word.is(PartOfSpeech.PRONOUN)
        && page.word(page.skipQuotes(object)).isLexical();
  }

  private boolean nominal(Word word) {
    var reference = page.phrases.startingAt(at);
    if (reference.isPresent()) {
      return reference(reference.get());
    }
    if (word.isQuote()) {
      return skip();
    }
    if (page.lexicon.reading(word, PartOfSpeech.MASDAR).isPresent() && word.pronoun().isPresent()) {
      return aside();
    }
    if (word.is(PartOfSpeech.PRONOUN)) {
      return skip();
    }
    if (!page.isNominal(at)) {
      return aside();
    }
    if (isObject(word) && !isBesideClause(word)) {
      return begin(at, Frame.Style.NOUN);
    }
    if (subjects.isEmpty() && !aside && finite) {
      title = unknown ? title : at;
      unknown = true;
    }
    at++;
    return true;
  }

  private boolean isObject(Word word) {
    if (!verb.takesObject() || passesOn()) {
      return false;
    }
    boolean abstractNoun = page.lexicon.is(word, "abstract") || word.is(PartOfSpeech.MASDAR);
    if (aside) {
      boolean said = !subjects.isEmpty() || (finite && !unknown);
      return abstractNoun && said && !word.has(Clitic.ART) && isClosed(at - 1);
    }
    if (subjects.isEmpty() && finite) {
      return abstractNoun && !unknown && !word.has(Clitic.ART);
    }
    return abstractNoun
        || word.is(PartOfSpeech.NOUN)
        || word.is(PartOfSpeech.NUMERAL)
        || (!finite && word.readings().isEmpty());
  }

  /** A noun that is no masdar, with the clause still to come: it describes the subject. */
  private boolean isBesideClause(Word word) {
    boolean describes = word.has(Clitic.ART) && !page.lexicon.is(word, "abstract");
    if (!verb.takesClause() || !describes || word.is(PartOfSpeech.MASDAR)) {
      return false;
    }
    for (int next = at + 1; next < limit; next++) {
      if (page.isKind(next, Word.Kind.STOP) || isParticiple(next)) {
        return false;
      }
      if (page.isComplementizer(next) && !page.word(next).isCoordinated() && !isBound(next - 1)) {
        return page.linkBefore(next).equals(SpeechVerb.NOTHING);
      }
    }
    return false;
  }

  /** A phrase ends here, so that no genitive can follow: "في بيان السبت | مقتل". */
  private boolean isClosed(int before) {
    var word = page.word(before);
    return !word.isLexical()
        || word.isDefinite()
        || page.lexicon.is(word, "time")
        || page.lexicon.isDocument(word)
        || page.phrases.endingAt(before + 1).isPresent();
  }

  private boolean reference(Reference reference) {
    boolean speaks = page.phrases.canSpeak(reference) && !isHearer(reference);
    if (isTitled(reference)) {
      unknown = false;
      aside = false;
      return subject(reference);
    }
    if (finite && subjects.isEmpty() && !aside && speaks) {
      boolean mouth = unknown && !page.phrases.isPerson(reference) && !isOwned();
      if (!mouth) {
        unknown = false;
        return subject(reference);
      }
    }
    boolean object = verb.takesObject() && !aside && !verb.hasHearer() && !passesOn();
    if (object && (!finite || !subjects.isEmpty()) && !isApposed(reference)) {
      return begin(at, Frame.Style.NOUN);
    }
    at = reference.mention().phraseTo();
    return true;
  }

  /** A name beside the subject, before what is said: "حليفتها إيران أن". */
  private boolean isApposed(Reference reference) {
    int next = page.skipQuotes(reference.mention().phraseTo());
    return page.has(next)
        && (page.isComplementizer(next)
            || page.isKind(next, Word.Kind.COLON)
            || page.opensSpeech(reference.mention().phraseTo()));
  }

  /** A name that closes a long title: "المتحدثة باسم الخارجية هدى سالم". */
  private boolean isTitled(Reference reference) {
    boolean head = at == title + 1 && !page.word(title).isDefinite();
    return finite
        && unknown
        && subjects.isEmpty()
        && title >= 0
        && !head
        && page.phrases.isPerson(reference)
        && reference.mention().form() == Mention.Form.NAME
        && !page.word(at).hasPreposition()
        && !page.isPreposition(at - 1)
        && isUnbroken(title, at);
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!page.word(i).isLexical() && !page.word(i).isQuote() || page.is(i, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The verb is plural or of another gender, or goes on with a subject left out ("ودعا روسيا إلى"):
   * who follows it is asked, told or accused.
   */
  private boolean isHearer(Reference reference) {
    var word = page.word(cue);
    var reading = page.lexicon.reading(word, PartOfSpeech.VERB);
    if (reading.isEmpty()) {
      return false;
    }
    if (reading.get().number() == Reading.Grammatical.PLURAL
        || reading.get().number() == Reading.Grammatical.DUAL) {
      return true;
    }
    boolean masculine = reading.get().gender() == Reading.Gender.MASCULINE;
    var head = page.word(reference.mention().phraseFrom()).form();
    char last = head.charAt(head.length() - 1);
    boolean feminineHead = last == Letters.HA || last == Letters.ALEF;
    if (verb.hasHearer() && page.is(cue - 1, PartOfSpeech.RELATIVE) && word.pronoun().isEmpty()) {
      return true;
    }
    boolean differs = masculine && feminineHead;
    return verb.hasHearer()
        && word.isCoordinated()
        && !page.phrases.isPerson(reference)
        && (goesOn || differs || masculine && page.phrases.type(reference) == EntityType.STATE);
  }

  /** The word before is a document or mouthpiece, which speaks for whoever follows. */
  private boolean isOwned() {
    for (int i = at - 1; i > at - 4 && page.has(i); i--) {
      if (page.lexicon.isDocument(page.word(i)) || page.lexicon.isMouthpiece(page.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean subject(Reference first) {
    var reference = bearer(first);
    subjects.add(reference);
    at = Math.max(at + 1, reference.mention().phraseTo());
    while (at < limit && isQuoteClose()) {
      at++;
    }
    var next = at < limit ? page.phrases.startingAt(at) : Optional.<Reference>empty();
    boolean joint =
        next.isPresent()
            && page.word(at).has(Clitic.WA)
            && page.phrases.canSpeak(next.get());
    return !joint || subject(next.get());
  }

  /** The name behind a title or description: "المسؤول المحلي | سالم حداد". */
  private Reference bearer(Reference reference) {
    if (reference.mention().form() != Mention.Form.DESCRIPTION) {
      return reference;
    }
    int next = reference.mention().phraseTo();
    while (next < Math.min(limit, at + 10) && isOfName(next)) {
      var name = page.phrases.startingAt(next);
      if (name.isPresent() && page.phrases.isPerson(name.get()) && isName(name.get())) {
        return name.get();
      }
      next = name.map(n -> n.mention().phraseTo()).orElse(next + 1);
    }
    return reference;
  }

  private boolean isOfName(int next) {
    var word = page.word(next);
    boolean masdar = word.is(PartOfSpeech.MASDAR) && !word.isDefinite();
    return page.isNominal(next) && !word.hasPreposition() && !word.isCoordinated() && !masdar;
  }

  private static boolean isName(Reference reference) {
    return reference.mention().form() == Mention.Form.NAME;
  }

  private boolean isQuoteClose() {
    return page.word(at).kind() == Word.Kind.QUOTE_CLOSE;
  }
}
