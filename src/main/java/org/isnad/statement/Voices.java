package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reading;

/** Who was heard so far in an article, the last one at the end. */
final class Voices {
  private static final int FARTHEST = 4;
  private final List<Voice> heard = new ArrayList<>();

  /** What agreed with somebody before still does. */
  void hear(Voice voice) {
    var last = last();
    boolean again = last.isPresent() && last.get().speakers().equals(voice.speakers());
    heard.add(again ? voice.orAs(last.get()) : voice);
  }

  Optional<Voice> last() {
    return heard.isEmpty() ? Optional.empty() : Optional.of(heard.get(heard.size() - 1));
  }

  /** The last one whom a verb or participle without subject agrees with. */
  Optional<Voice> whoever(Reading reading) {
    int first = Math.max(0, heard.size() - FARTHEST);
    for (int i = heard.size() - 1; i >= first; i--) {
      if (heard.get(i).agrees(reading)) {
        return Optional.of(heard.get(i)).filter(Voice::isKnown);
      }
    }
    return Optional.empty();
  }

  /** Who was heard last between two words. */
  Optional<Voice> lastBetween(int from, int to) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      int word = heard.get(i).word();
      if (word >= from && word < to) {
        return Optional.of(heard.get(i)).filter(Voice::isKnown);
      }
    }
    return Optional.empty();
  }

  /** The last time that somebody was heard. */
  Optional<Voice> lastOf(List<String> speakers) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      if (heard.get(i).speakers().equals(speakers)) {
        return Optional.of(heard.get(i));
      }
    }
    return Optional.empty();
  }
}
