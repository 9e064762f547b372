package org.isnad.lexicon;

import java.util.List;
import org.isnad.model.KnownEntity;

/**
 * A name of the knowledge base that words of a text spell.
 *
 * @param to one past its last word
 * @param candidates who or what bears the name, the likeliest first; never empty
 * @param shortName true where the name means them only after a fuller one, or where the context
 *     shows it (الأسد، حزب العمال)
 * @param whole true where the first word is part of the name with all its letters, although it
 *     could be read as a clitic and a word (والا is no و and الا): the name then starts at {@link
 *     org.isnad.model.Word#span}, not at its core
 */
public record NameMatch(int to, List<KnownEntity> candidates, boolean shortName, boolean whole) {
  public NameMatch {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a match without candidates ends at " + to);
    }
  }

  /** This, its end counted from a word. */
  public NameMatch from(int word) {
    return word == 0 ? this : new NameMatch(to - word, candidates, shortName, whole);
  }

  /** The likeliest bearer of the name. */
  public KnownEntity first() {
    return candidates.get(0);
  }
}
