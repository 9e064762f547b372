package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Finds whom a relative clause speaks of: "الوزير الذي قال", "مصادر قالت", "بيان للوزارة قالت فيه". */
final class Antecedent {
  private static final int FARTHEST = 7;
  private final Page page;

  Antecedent(Page page) {
    this.page = page;
  }

  Optional<Reference> of(int cue, int passageStart) {
    int end = cue;
    if (page.is(end - 1, PartOfSpeech.RELATIVE)) {
      end--;
    }
    if (page.isKind(end - 1, Word.Kind.COMMA) || page.isKind(end - 1, Word.Kind.QUOTE_CLOSE)) {
      end--;
    }
    boolean therein = page.has(cue + 1) && page.lexicon.is(page.word(cue + 1), "therein");
    boolean document = page.has(end - 1) && page.lexicon.isDocument(page.word(end - 1));
    return therein || document || end < cue ? nearest(end, passageStart) : speaker(end);
  }

  private Optional<Reference> speaker(int end) {
    return page.phrases.endingAt(end).filter(page.phrases::canSpeak);
  }

  /** The nearest one named before. */
  private Optional<Reference> nearest(int end, int passageStart) {
    for (int at = end; at > Math.max(passageStart, end - FARTHEST); at--) {
      var reference = speaker(at);
      if (reference.isPresent()) {
        return reference;
      }
    }
    return Optional.empty();
  }
}
