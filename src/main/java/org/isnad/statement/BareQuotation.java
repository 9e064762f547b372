package org.isnad.statement;

import java.util.Optional;

/** A passage that is nothing but a quotation goes on with the one who spoke last. */
final class BareQuotation {
  private static final int SHORTEST = 8;
  private static final int FARTHEST = 120;
  private final Page page;
  private final Voices voices;
  private final Passage passage;

  BareQuotation(Page page, Voices voices, Passage passage) {
    this.page = page;
    this.voices = voices;
    this.passage = passage;
  }

  Optional<Draft> read() {
    int open = passage.from();
    if (passage.headline() || !page.opensSpeech(open)) {
      return Optional.empty();
    }
    int close = page.marks.close(open);
    boolean whole = close - open > SHORTEST && passage.to() - close <= 3;
    return voices
        .last()
        .filter(voice -> whole && voice.isKnown() && open - voice.word() < FARTHEST)
        .map(voice -> draft(voice, open, close));
  }

  private Draft draft(Voice voice, int open, int close) {
    var draft =
        new Draft(
            voice.speakers(),
            page.word(open).span(),
            open,
            Optional.empty(),
            Frame.Style.QUOTE,
            open,
            "quotation-alone",
            0.6);
    draft.relays.addAll(voice.relays());
    draft.close(close);
    return draft;
  }
}
