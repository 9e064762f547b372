package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/**
 * Reads a headline that names its speaker before a colon: "الوزير: لن نتراجع"; and a paragraph that
 * begins so with a person, as those between parts of a text and in interviews do.
 */
final class HeadlineReader {
  private static final int FARTHEST = 12;

  /** What is shorter is the place or the paper of whoever writes: "سالم الحداد: جدة". */
  private static final int SHORTEST = 4;

  private final Page page;
  private final Passage passage;

  HeadlineReader(Page page, Passage passage) {
    this.page = page;
    this.passage = passage;
  }

  Optional<Draft> read() {
    int colon = colon();
    int start = page.skipQuotes(passage.from());
    if (colon < 0 || colon + 1 >= passage.to()) {
      return Optional.empty();
    }
    if (!passage.headline()) {
      return isOwnParagraph() ? paragraph(start, colon) : Optional.empty();
    }
    boolean acts = hasVerb(start, colon);
    return page.phrases
        .startingAt(start)
        .filter(reference -> acts ? isActor(reference, colon) : isSpeaker(reference, colon))
        .map(reference -> draft(reference, colon));
  }

  private Optional<Draft> paragraph(int start, int colon) {
    return page.phrases
        .startingAt(start)
        .filter(reference -> page.phrases.type(reference) == EntityType.PERSON)
        .filter(reference -> page.skipQuotes(reference.mention().phraseTo()) == colon)
        .filter(reference -> passage.to() > colon + SHORTEST)
        .map(reference -> draft(reference, colon));
  }

  /** It begins a paragraph, not the first below the headline, which may name who writes. */
  private boolean isOwnParagraph() {
    int before = passage.from() - 1;
    if (before < 0) {
      return false;
    }
    var last = page.text.sentenceOf(before);
    return last.paragraph() != passage.first().paragraph() && !last.headline();
  }

  private int colon() {
    for (int at = passage.from(); at < Math.min(passage.to(), passage.from() + FARTHEST); at++) {
      if (page.isKind(at, Word.Kind.COLON)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * "تركيا تنسحب من الاتفاق: نرفض أي ضغط": who acts before the colon speaks behind it of himself. A
   * verb of reporting speaks for itself.
   */
  private boolean isActor(Reference reference, int colon) {
    int verb = page.skipQuotes(reference.mention().phraseTo());
    if (!page.phrases.canSpeak(reference)
        || !page.is(verb, PartOfSpeech.VERB)
        || page.word(verb).isCoordinated()
        || page.lexicon.reading(page.word(verb), PartOfSpeech.VERB).isPresent()) {
      return false;
    }
    for (int at = verb + 1; at < colon; at++) {
      boolean other = page.is(at, PartOfSpeech.VERB) && page.phrases.covering(at).isEmpty();
      if (other || !page.isLexical(at) && !page.word(at).isQuote()) {
        return false;
      }
    }
    return page.speaksOfItself(colon + 1, passage.to()) || page.opensSpeech(colon + 1);
  }

  private boolean hasVerb(int from, int colon) {
    for (int at = from; at < colon; at++) {
      if (page.is(at, PartOfSpeech.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** A country before the colon is a topic, unless it speaks of itself as "we". */
  private boolean isSpeaker(Reference reference, int colon) {
    int end = reference.mention().phraseTo();
    if (!page.phrases.canSpeak(reference) || end > colon) {
      return false;
    }
    int next = page.skipQuotes(end);
    boolean joined =
        next == colon || page.preposition(next).isPresent() || !page.word(next).isLexical();
    if (!joined && page.phrases.startingAt(next).isEmpty()) {
      return false;
    }
    return page.phrases.type(reference) != EntityType.STATE
        || page.speaksOfItself(colon + 1, passage.to())
        || page.opensSpeech(colon + 1);
  }

  private Draft draft(Reference reference, int colon) {
    return new Draft(
        SpeakerFinder.ids(java.util.List.of(reference)),
        page.word(colon).span(),
        colon,
        Optional.empty(),
        Frame.Style.COLON,
        colon + 1,
        "headline-colon",
        0.85);
  }
}
