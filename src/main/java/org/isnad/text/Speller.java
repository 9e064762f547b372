package org.isnad.text;

import org.isnad.lexicon.Orthography;
import org.isnad.model.Spelled;

/** Works out what a token is by its letters. */
final class Speller {
  private final Segmenter segmenter;
  private final Readings readings;
  private final Spelling spelling;

  Speller(Segmenter segmenter, Readings readings, Spelling spelling) {
    this.segmenter = segmenter;
    this.readings = readings;
    this.spelling = spelling;
  }

  /**
   * @param surface Arabic letters, with or without marks on them
   */
  Spelled spell(String surface) {
    var normalized = Normalized.of(surface, 0, surface.length());
    var bare = Orthography.strip(surface);
    var parts = segmenter.segment(normalized.text(), bare);
    return new Spelled(
        normalized.text(),
        normalized.origin(parts.cut()),
        parts.name(),
        parts.form(),
        parts.clitics(),
        parts.pronoun(),
        readings.of(parts, bare, spelling));
  }

  /** Anything else, which has no parts. */
  static Spelled plain(String surface) {
    var folded = Orthography.fold(surface);
    return Spelled.plain(folded.isEmpty() ? surface : folded);
  }
}
