package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Reads a headline that names its speaker before a colon: "الوزير: لن نتراجع". */
final class HeadlineReader {
  private static final int FARTHEST = 12;
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
    boolean acts = hasVerb(start, colon);
    return page.phrases
        .startingAt(start)
        .filter(reference -> acts ? isActor(reference, colon) : isSpeaker(reference, colon))
        .map(reference -> draft(reference, colon));
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
