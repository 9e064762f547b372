package org.isnad.model;

import java.util.List;

/**
 * A link of a chain of sources: who passes something on, and the words that say so.
 *
 * @param speakers {@link Entity#id} of one source, or of several that say it together
 * @param cue the reporting words; of a link carried over from an earlier sentence, that sentence's
 */
public record Link(List<String> speakers, Span cue) {
  public Link {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("a link without a speaker");
    }
  }
}
