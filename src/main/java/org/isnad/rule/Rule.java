package org.isnad.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule of a YAML file.
 *
 * @param id never reused; it stands in every triple that the rule makes
 * @param source where its linguistic claim comes from
 * @param match alternatives in the language that {@link PatternParser} describes
 * @param then what the stage is to do with it, in the stage's own words
 * @param not sentences in which it must not match
 * @param line where it begins in its file, from 1
 */
public record Rule(
    String id,
    String note,
    String source,
    List<String> match,
    Map<String, String> then,
    List<Example> examples,
    List<Example> not,
    int line) {
  public Rule {
    match = List.copyOf(match);
    then = Map.copyOf(then);
    examples = List.copyOf(examples);
    not = List.copyOf(not);
  }

  /** A field of {@code then}, which the rule must have. */
  public String then(String field) {
    var value = then.get(field);
    if (value == null) {
      throw new IllegalArgumentException("rule " + id + " has no field " + field);
    }
    return value;
  }

  public String then(String field, String otherwise) {
    return then.getOrDefault(field, otherwise);
  }
}
