package org.isnad.model;

import java.util.List;

/**
 * A stretch of text that names or describes somebody, something or somewhere.
 *
 * @param span what is marked: the bare name without titles and clitics, or the description
 * @param from first word of the name or description
 * @param to one past its last word
 * @param phraseFrom first word of the noun phrase around it, titles and type words included (وزير
 *     الخارجية السوري وليد المعلم)
 * @param phraseTo one past the last word of that noun phrase
 * @param name the name as the text words it, without quotation marks
 * @param candidates keys of known entities that it may mean, the likeliest first; empty if unknown
 * @param rule the id of the rule, table or model that found it
 * @param confidence 0 to 1
 */
public record Mention(
    Span span,
    int from,
    int to,
    int phraseFrom,
    int phraseTo,
    EntityType type,
    Form form,
    String name,
    List<String> candidates,
    String rule,
    double confidence) {
  public enum Form {
    /** A proper name. */
    NAME,
    /** A description: "الموقع", "المسلحون", "مصدر أمني". */
    DESCRIPTION,
    /** An adjective of nationality that stands for its state as one who acts: "القصف التركي". */
    NISBA
  }

  public Mention {
    candidates = List.copyOf(candidates);
    if (from >= to || phraseFrom > from || phraseTo < to) {
      throw new IllegalArgumentException("mention " + name + " outside its phrase");
    }
  }
}
