package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reference;

/** Reads what a preposition brings into a frame: a source, an origin, a hearer, what is said. */
final class PrepositionReader {
  private final FrameState frame;
  private final ContentTest test;
  private final boolean nested;

  PrepositionReader(FrameState frame, ContentTest test, boolean nested) {
    this.frame = frame;
    this.test = test;
    this.nested = nested;
  }

  /** Reads on from a preposition; false where the frame ends. */
  boolean read(String preposition) {
    boolean attached = frame.page.word(frame.at).hasPreposition();
    int object = attached ? frame.at : frame.at + 1;
    if (!attached && frame.page.has(object) && frame.page.isComplementizer(object)) {
      frame.at = object;
      return true;
    }
    if (isFrom(preposition) && frame.passesOn()) {
      return origin(object);
    }
    var source = attached ? Optional.<SourceReader.Source>empty() : sourceAt(object);
    if (source.isPresent()) {
      return source(source.get());
    }
    var reference = frame.page.phrases.startingAt(object).or(() -> quotedOutlet(object));
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

  /** "في تصريح إلى «الوطن»". */
  private Optional<Reference> quotedOutlet(int object) {
    int name = frame.page.skipQuotes(object);
    return name > object
        ? frame.page.phrases.startingAt(name).filter(frame.page.phrases::isOutlet)
        : Optional.empty();
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

  /** A source that begins at a word; none inside another source. */
  Optional<SourceReader.Source> sourceAt(int from) {
    return nested ? Optional.empty() : new SourceReader(frame.page).read(from);
  }

  boolean source(SourceReader.Source source) {
    (source.isOrigin() ? frame.origins : frame.carriers).addAll(source.references());
    frame.at = source.end();
    return true;
  }
}
