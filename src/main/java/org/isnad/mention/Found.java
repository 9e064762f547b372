package org.isnad.mention;

import java.util.List;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.Mention.Form;

/**
 * Words that may be a mention; where two overlap, the better one is kept.
 *
 * @param whole the first letter is no clitic but part of the name
 * @param candidates keys of known entities
 */
record Found(
    int from,
    int to,
    int phraseFrom,
    int phraseTo,
    EntityType type,
    Form form,
    List<String> candidates,
    String rule,
    double confidence,
    boolean whole) {
  Found {
    candidates = List.copyOf(candidates);
  }

  static Found name(int from, int to, EntityType type, String rule, double confidence) {
    return new Found(from, to, from, to, type, Form.NAME, List.of(), rule, confidence, false);
  }

  static Found description(int from, int to, EntityType type, String rule, double confidence) {
    return new Found(
        from, to, from, to, type, Form.DESCRIPTION, List.of(), rule, confidence, false);
  }

  static Found known(int from, NameMatch match, EntityType type, List<String> keys, String rule) {
    return new Found(
        from, match.to(), from, match.to(), type, Form.NAME, keys, rule, 0.9, match.whole());
  }

  static List<String> keys(List<KnownEntity> entities) {
    return entities.stream().map(KnownEntity::key).toList();
  }

  /** The same words, found for another reason. */
  Found by(String other) {
    return new Found(
        from, to, phraseFrom, phraseTo, type, form, candidates, other, confidence, whole);
  }

  Found within(int newPhraseFrom, int newPhraseTo) {
    return new Found(
        from,
        to,
        Math.min(newPhraseFrom, phraseFrom),
        Math.max(newPhraseTo, phraseTo),
        type,
        form,
        candidates,
        rule,
        confidence,
        whole);
  }

  Found as(List<String> keys) {
    return new Found(from, to, phraseFrom, phraseTo, type, form, keys, rule, confidence, whole);
  }

  Found upTo(int newTo) {
    return new Found(
        from,
        newTo,
        phraseFrom,
        Math.max(phraseTo, newTo),
        type,
        form,
        candidates,
        rule,
        confidence,
        whole);
  }

  Found ruled(String newRule, double newConfidence) {
    return new Found(
        from, to, phraseFrom, phraseTo, type, form, candidates, newRule, newConfidence, whole);
  }

  /** What stands alone between quotation marks has no clitics: «والا». */
  Found withClitics(boolean entire) {
    return new Found(
        from, to, phraseFrom, phraseTo, type, form, candidates, rule, confidence, entire);
  }

  /** The longer and surer the better. */
  double weight() {
    return to - from + confidence * 2;
  }

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
