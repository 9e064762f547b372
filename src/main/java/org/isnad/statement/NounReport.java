package org.isnad.statement;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** A noun that reports: "إعلان الوزارة أن", "تصريحات للوزير بأن". */
final class NounReport {
  private final Page page;

  NounReport(Page page) {
    this.page = page;
  }

  Optional<Draft> at(int at) {
    var word = page.word(at);
    if (word.is(PartOfSpeech.VERB) || word.isDefinite() || page.phrases.covering(at).isPresent()) {
      return Optional.empty();
    }
    var verb =
        page.lexicon
            .reading(word, PartOfSpeech.MASDAR)
            .flatMap(reading -> page.lexicon.verb(reading.lemma()))
            .filter(SpeechVerb::takesClause)
            .filter(v -> v.kind() != SpeechVerb.Kind.TELL);
    if (verb.isEmpty() && !page.lexicon.isDocument(word)) {
      return Optional.empty();
    }
    return owner(at + 1).flatMap(owner -> draft(at, owner, verb));
  }

  private Optional<Reference> owner(int at) {
    if (!page.has(at) || (page.word(at).hasPreposition() && !page.word(at).has(Clitic.LI))) {
      return Optional.empty();
    }
    return page.phrases.startingAt(page.skipQuotes(at)).filter(page.phrases::canSpeak);
  }

  private Optional<Draft> draft(int at, Reference owner, Optional<SpeechVerb> verb) {
    int clause = page.skipQuotes(owner.mention().phraseTo());
    if (!page.has(clause + 1)
        || !page.isComplementizer(clause)
        || page.word(clause).isCoordinated()) {
      return Optional.empty();
    }
    if (page.isKind(clause + 1, Word.Kind.STOP)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            SpeakerFinder.ids(List.of(owner)),
            page.text.span(at, at + 1),
            at,
            verb,
            Frame.Style.CLAUSE,
            clause + 1,
            "noun-clause",
            0.7));
  }
}
