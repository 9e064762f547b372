package org.isnad.rule;

import java.util.Map;
import java.util.Optional;
import org.isnad.model.Mention;

/**
 * Where a rule matched: words from {@code from} to before {@code to}.
 *
 * @param captures the words that each named step took; a step left out has none
 * @param mentions the mention that a named step took, where it took one
 */
public record RuleMatch(
    Rule rule, int from, int to, Map<String, WordRange> captures, Map<String, Mention> mentions) {
  public RuleMatch {
    captures = Map.copyOf(captures);
    mentions = Map.copyOf(mentions);
  }

  public Optional<WordRange> words(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  public Optional<Mention> mention(String name) {
    return Optional.ofNullable(mentions.get(name));
  }

  public int length() {
    return to - from;
  }
}
