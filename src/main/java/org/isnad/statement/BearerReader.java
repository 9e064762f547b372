package org.isnad.statement;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.Mention;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;
import org.isnad.model.Word;

/** Finds who bears a title or answers a description that a frame reader comes to. */
final class BearerReader {
  private final FrameState frame;

  BearerReader(FrameState frame) {
    this.frame = frame;
  }

  /** The name behind a title or description: "المسؤول المحلي | سالم حداد". */
  Reference of(Reference reference) {
    if (reference.mention().form() != Mention.Form.DESCRIPTION) {
      return reference;
    }
    var closing = closing(reference.mention().phraseTo());
    if (closing.isPresent()) {
      return closing.get();
    }
    int next = behindComma(reference.mention().phraseTo());
    while (next < Math.min(frame.limit, frame.at + 10) && isOfName(next)) {
      var name = frame.page.phrases.startingAt(next);
      if (name.isPresent() && frame.page.phrases.isPerson(name.get()) && isName(name.get())) {
        return name.get();
      }
      next = name.map(n -> n.mention().phraseTo()).orElse(next + 1);
    }
    return reference;
  }

  /** "المشرف على فريق كرة القدم الأول | سالم حداد أن": a bare name right before what is said. */
  private Optional<Reference> closing(int from) {
    int limit = Math.min(frame.limit, from + 10);
    for (int at = from + 1; at < limit && isUnbroken(from, at); at++) {
      var name = frame.page.phrases.startingAt(at).filter(BearerReader::isName);
      boolean bare =
          name.isPresent()
              && frame.page.phrases.isPerson(name.get())
              && name.get().mention().phraseFrom() > from
              && frame.page.word(name.get().mention().phraseFrom() - 1).has(Clitic.ART)
              && !frame.page.word(at).hasPreposition();
      if (bare && isApposed(name.get())) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** "المتحدثة باسم الخارجية، هدى سالم، إن": only a name is looked for behind a comma. */
  private int behindComma(int next) {
    if (!frame.page.isKind(next, Word.Kind.COMMA)) {
      return next;
    }
    return frame
        .page
        .phrases
        .startingAt(next + 1)
        .filter(behind -> isName(behind) && frame.page.phrases.isPerson(behind) || isTitle(behind))
        .map(behind -> next + 1)
        .orElse(next);
  }

  /** Another description, with a name behind it. */
  private boolean isTitle(Reference reference) {
    int end = reference.mention().phraseTo();
    return !isName(reference)
        && frame.page.phrases.startingAt(end).filter(frame.page.phrases::isPerson).isPresent();
  }

  private boolean isOfName(int next) {
    var word = frame.page.word(next);
    boolean masdar = word.is(PartOfSpeech.MASDAR) && !word.isDefinite();
    return frame.page.isNominal(next) && !word.hasPreposition() && !word.isCoordinated() && !masdar;
  }

  static boolean isName(Reference reference) {
    return reference.mention().form() == Mention.Form.NAME;
  }

  /** A name beside the subject, before what is said: "حليفتها إيران أن". */
  boolean isApposed(Reference reference) {
    int next = frame.page.skipQuotes(reference.mention().phraseTo());
    return frame.page.has(next)
        && (frame.page.isComplementizer(next)
            || frame.page.isKind(next, Word.Kind.COLON)
            || frame.page.opensSpeech(reference.mention().phraseTo()));
  }

  /** Words alone, and no verb among them. */
  boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!frame.page.word(i).isLexical() && !frame.page.word(i).isQuote()
          || frame.page.is(i, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return true;
  }
}
