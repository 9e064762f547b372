package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/**
 * Finds whom a relative clause speaks of: "الوزير الذي قال", "مصادر قالت", "بيان للوزارة قالت فيه".
 */
final class Antecedent {
  private static final int FARTHEST = 7;
  private static final int FARTHEST_DOCUMENT = 10;
  private static final int NEAR = 4;
  private final Page page;

  Antecedent(Page page) {
    this.page = page;
  }

  Optional<Reference> of(int cue, int passageStart) {
    boolean relative = page.is(cue - 1, PartOfSpeech.RELATIVE);
    int end = relative ? cue - 1 : cue;
    if (page.isKind(end - 1, Word.Kind.COMMA) || page.isKind(end - 1, Word.Kind.QUOTE_CLOSE)) {
      end--;
    }
    boolean therein = page.has(cue + 1) && page.lexicon.is(page.word(cue + 1), "therein");
    boolean document = page.has(end - 1) && page.lexicon.isDocument(page.word(end - 1));
    boolean several =
        page.lexicon.is(page.word(cue - 1), "what")
            && page.word(cue).readings().get(0).number() == Reading.Grammatical.PLURAL;
    boolean object = page.word(cue).pronoun().isPresent();
    if (relative && document && !therein && !object && isMany(end - 1)) {
      return Optional.empty();
    }
    if (therein || document || several) {
      return nearest(end, passageStart, therein ? FARTHEST_DOCUMENT : FARTHEST);
    }
    var adjacent = speaker(end);
    return adjacent.isPresent() || !relative
        ? adjacent
        : nearest(end, passageStart, NEAR).filter(page.phrases::isPerson);
  }

  /** "تغريدة على تويتر قال فيها", "على موقع تويتر": where it was said. */
  private boolean isChannel(Reference reference) {
    var mention = reference.mention();
    return page.lexicon.is(page.word(mention.from()), "channel")
        || page.has(mention.phraseFrom() - 1)
            && page.lexicon.is(page.word(mention.phraseFrom() - 1), "channel");
  }

  /** "التقارير التي تحدثت عن", whoever wrote them. */
  private boolean isMany(int document) {
    return page.word(document)
        .reading()
        .filter(r -> r.number() == Reading.Grammatical.PLURAL)
        .isPresent();
  }

  private Optional<Reference> speaker(int end) {
    return page.phrases.endingAt(end).filter(page.phrases::canSpeak);
  }

  /** The nearest one named before. */
  private Optional<Reference> nearest(int end, int passageStart, int farthest) {
    for (int at = end; at > Math.max(passageStart, end - farthest); at--) {
      var reference = speaker(at);
      if (reference.isPresent() && !isChannel(reference.get())) {
        return reference;
      }
    }
    return Optional.empty();
  }
}
