package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Reads a source that comes in without a report of its own: بحسب الوزارة, حسبما ذكرت الوكالة. */
final class SourceReader {
  private static final int FARTHEST = 6;
  private final Page page;

  /**
   * A source, and how it is brought in.
   *
   * @param references empty where it is the one who already speaks (بحسب تعبيره), or nobody known
   * @param same it is the one who already speaks
   * @param isOrigin said first, not passed on (نقلا عن)
   * @param carriers the outlet that was told, which passes it on
   * @param cueEnd one past the last word of the cue
   */
  record Source(
      List<Reference> references,
      List<Reference> carriers,
      boolean same,
      boolean isOrigin,
      Optional<Reading> reading,
      int from,
      int cueEnd,
      int end) {}

  SourceReader(Page page) {
    this.page = page;
  }

  Optional<Source> read(int from) {
    if (!page.has(from)) {
      return Optional.empty();
    }
    var word = page.word(from);
    var preposition = page.lexicon.preposition(word);
    if (preposition.isPresent()) {
      return switch (preposition.get().kind()) {
        case "clause" -> clause(from, from + 1);
        case "gloss" -> gloss(from);
        default -> prepositional(from, preposition.get());
      };
    }
    if (isUpon(from)) {
      return clause(from, from + 2);
    }
    if (isRelayedDocument(from)) {
      return clause(from, from + 2).filter(source -> !source.references().isEmpty());
    }
    return opensClause(from)
        ? clause(from, from + 1).filter(source -> closes(source.end()))
        : Optional.empty();
  }

  /** "قتل جنديان، على ما أعلن الجيش"; not "ردت إيران على ما أعلنته واشنطن". */
  boolean isUpon(int from) {
    int verb = from + 2;
    return page.has(verb)
        && page.lexicon.is(page.word(from), "upon")
        && page.lexicon.is(page.word(from + 1), "what")
        && !page.isLexical(from - 1)
        && page.word(verb).pronoun().isEmpty()
        && !(page.has(verb + 1) && page.word(verb + 1).has(Clitic.BI))
        && page.lexicon
            .reading(page.word(verb), PartOfSpeech.VERB)
            .flatMap(reading -> page.lexicon.verb(reading.lemma()))
            .filter(SpeechVerb::isTelling)
            .isPresent();
  }

  /** في تصريحات | نقلتها وكالة رويترز: who passes on where it was said. */
  boolean isRelayedDocument(int from) {
    int document = from + 1;
    int verb = from + 2;
    return page.isPreposition(from)
        && page.has(verb)
        && page.lexicon.isDocument(page.word(document))
        && page.word(verb).pronoun().isPresent()
        && page.lexicon
            .reading(page.word(verb), PartOfSpeech.VERB)
            .flatMap(reading -> page.lexicon.verb(reading.lemma()))
            .filter(SpeechVerb::passesOn)
            .isPresent();
  }

  /**
   * كما قال, ما أكدته, على ما أفاد, وهو ما أعلنه: behind a comma, a verb of reporting comes next.
   */
  private boolean opensClause(int from) {
    return page.lexicon.is(page.word(from), "clause-opener")
        && !page.is(from + 1, PartOfSpeech.COMPLEMENTIZER)
        && page.has(from + 1)
        && page.lexicon.reading(page.word(from + 1), PartOfSpeech.VERB).isPresent();
  }

  /** Nothing is said behind "كما قال الوزير". */
  private boolean closes(int end) {
    return !page.has(end) || !page.word(end).isLexical() || page.word(end).isCoordinated();
  }

  private Optional<Source> prepositional(int from, SpeechLexicon.Preposition preposition) {
    int at = from + 1;
    if (!page.has(at)) {
      return Optional.empty();
    }
    if (page.lexicon.is(page.word(at), "what")) {
      return clause(from, at + 1);
    }
    if (!preposition.follows().isEmpty()) {
      var next = page.preposition(at);
      if (next.isEmpty() || !next.get().equals(preposition.follows())) {
        return Optional.empty();
      }
      boolean attached = page.word(at).has(Clitic.LI);
      if (attached && page.lexicon.is(page.word(at), "what")) {
        return clause(from, at + 1);
      }
      at = attached ? at : at + 1;
    }
    return named(from, at, preposition.kind().equals("origin"));
  }

  /** A noun phrase: a source, or a document of one. */
  private Optional<Source> named(int from, int at, boolean origin) {
    int first = page.skipQuotes(at);
    if (!page.has(first)) {
      return Optional.empty();
    }
    var reference = page.phrases.startingAt(first).or(() -> page.phrases.startingAt(at));
    if (reference.isPresent() && page.phrases.canSpeak(reference.get())) {
      return Optional.of(source(List.of(reference.get()), origin, from, at));
    }
    var word = page.word(first);
    if (!page.lexicon.isDocument(word) && !page.lexicon.isMouthpiece(word)) {
      return Optional.empty();
    }
    return owner(from, first, origin);
  }

  private Source source(List<Reference> references, boolean origin, int from, int cueEnd) {
    List<Reference> all = new ArrayList<>(references);
    int end = references.get(0).mention().phraseTo();
    end = closed(end);
    while (page.has(end) && page.word(end).has(Clitic.WA)) {
      var next = page.phrases.startingAt(end);
      if (next.isEmpty() || !page.phrases.canSpeak(next.get())) {
        break;
      }
      all.add(next.get());
      end = closed(next.get().mention().phraseTo());
    }
    return new Source(all, List.of(), false, origin, Optional.empty(), from, cueEnd, end);
  }

  /** Behind closing marks, and behind a short name in quotation marks: «د ب أ». */
  private int closed(int end) {
    int at = end;
    if (page.marks.opens(at) && page.marks.close(at) - at <= 4) {
      at = page.marks.close(at);
    }
    while (page.has(at) && page.word(at).isQuote() && !page.marks.opens(at)) {
      at++;
    }
    return at;
  }

  /** "بحسب بيان لوزارة الدفاع": the document's owner; "حسب تصريحاته": whoever speaks. */
  private Optional<Source> owner(int from, int document, boolean origin) {
    if (page.word(document).pronoun().isPresent()) {
      int end = document + 1;
      return Optional.of(
          new Source(List.of(), List.of(), true, origin, Optional.empty(), from, from + 1, end));
    }
    for (int at = document + 1; at < document + FARTHEST && page.has(at); at++) {
      boolean mark = !page.word(at).isLexical() && !page.word(at).isQuote();
      if (mark || isClause(at) || isBehindItself(at, document)) {
        break;
      }
      var reference = page.phrases.startingAt(at);
      if (reference.isPresent() && page.phrases.canSpeak(reference.get())) {
        return Optional.of(source(List.of(reference.get()), origin, from, from + 1));
      }
    }
    return Optional.of(
        new Source(
            List.of(), List.of(), false, origin, Optional.empty(), from, from + 1, document + 1));
  }

  /** "وبحسب البيان | أغلق الجيش الطريق": nothing says whose the document is. */
  private boolean isBehindItself(int at, int document) {
    boolean verb =
        page.is(at, PartOfSpeech.VERB)
            && page.word(at).pronoun().isEmpty()
            && !page.is(at - 1, PartOfSpeech.RELATIVE);
    boolean bare = at == document + 1 && page.lexicon.isDocument(page.word(document)) && isBare(at);
    return page.word(document).has(Clitic.ART) && (verb || bare);
  }

  /** البيان, not بيان: one that was spoken of before. */
  boolean isItself(int document) {
    return page.has(document)
        && page.lexicon.isDocument(page.word(document))
        && page.word(document).has(Clitic.ART)
        && page.word(document)
            .reading()
            .filter(r -> r.number() == Reading.Grammatical.SINGULAR)
            .isPresent();
  }

  private boolean isBare(int at) {
    return page.phrases.startingAt(at).isPresent()
        && !page.word(at).hasPreposition()
        && !page.isPreposition(at);
  }

  /** "وبحسب التقديرات | هناك ألف عالق", "| فإن ألفا عالقون": what is said begins. */
  private boolean isClause(int at) {
    return page.isComplementizer(at)
        || page.is(at, PartOfSpeech.ADVERB)
        || page.is(at, PartOfSpeech.DEMONSTRATIVE)
        || page.isKind(at, Word.Kind.NUMBER);
  }

  /** على حد قوله: whoever speaks; على حد قول الوزير: somebody else. */
  private Optional<Source> gloss(int from) {
    int noun = from + 1;
    if (!page.has(noun) || !page.lexicon.isDocument(page.word(noun))) {
      return Optional.empty();
    }
    int first = page.has(from - 1) && page.isPreposition(from - 1) ? from - 1 : from;
    return owner(first, noun, false);
  }

  /** A verb of reporting and its subject, without what is said. */
  private Optional<Source> clause(int from, int at) {
    if (!page.has(at)) {
      return Optional.empty();
    }
    var reading = page.lexicon.reading(page.word(at), PartOfSpeech.VERB);
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    var verb = page.lexicon.verb(reading.get().lemma()).orElseThrow();
    var frame = FrameReader.ofSource(page, verb, at);
    if (frame.hasContent() && frame.style() != Frame.Style.NOUN) {
      return Optional.empty();
    }
    var references = frame.origins().isEmpty() ? frame.subjects() : frame.origins();
    if (references.isEmpty() && page.has(at + 1) && page.lexicon.isDocument(page.word(at + 1))) {
      return owner(from, at + 1, false);
    }
    if (references.isEmpty()) {
      return page.word(at).pronoun().isPresent() || !frame.unknown()
          ? Optional.of(
              new Source(List.of(), List.of(), true, false, reading, from, at + 1, at + 1))
          : Optional.of(
              new Source(List.of(), List.of(), false, false, reading, from, at + 1, at + 1));
    }
    int end = references.get(references.size() - 1).mention().phraseTo();
    var carriers = told(closed(end));
    end = carriers.isEmpty() ? end : carriers.get(0).mention().phraseTo();
    return Optional.of(
        new Source(references, carriers, false, false, reading, from, at + 1, closed(end)));
  }

  /** "حسبما قال مصدر أمني | لوكالة رويترز". */
  private List<Reference> told(int at) {
    if (!page.has(at) || !page.word(at).has(Clitic.LI)) {
      return List.of();
    }
    return page.phrases.startingAt(at).filter(page.phrases::isOutlet).stream().toList();
  }
}
