package org.isnad.text;

import java.util.List;
import org.isnad.lexicon.Orthography;
import org.isnad.model.Reading;

/**
 * What a token is, whatever stands around it.
 *
 * @param core how many of its chars come before {@link org.isnad.model.Word#core}
 */
record Spelled(String normalized, Segmentation parts, int core, List<Reading> readings) {
  static Spelled of(String surface, Segmenter segmenter, Readings readings, Spelling spelling) {
    var normalized = Normalized.of(surface, 0, surface.length());
    var bare = Orthography.strip(surface);
    var parts = segmenter.segment(normalized.text(), bare);
    return new Spelled(
        normalized.text(),
        parts,
        normalized.origin(parts.cut()),
        List.copyOf(readings.of(parts, bare, spelling)));
  }
}
