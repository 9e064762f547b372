package org.isnad.fuzz;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import org.isnad.rule.RuleSet;

/** A file of rules: all its faults come as one IllegalArgumentException, a line each. */
final class RulesTarget implements Target {
  private static final String NAME = "mine.yaml";
  private static final Map<String, Set<String>> LISTS = Map.of("list", Set.of("قال", "أعلن"));

  @Override
  public void take(byte[] input) {
    try {
      RuleSet.read(NAME, new ByteArrayInputStream(input), LISTS);
    } catch (IllegalArgumentException faulty) {
      if (!String.valueOf(faulty.getMessage()).startsWith(NAME + ":")) {
        throw faulty;
      }
    }
  }
}
