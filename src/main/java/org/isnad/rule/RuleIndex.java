package org.isnad.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Word;

/** Rules by the words that they can begin with. */
final class RuleIndex {
  private final List<Rule> rules;
  private final List<List<Pattern>> patterns;
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Set<Integer> anywhere = new TreeSet<>();

  RuleIndex(List<Rule> rules, List<List<Pattern>> patterns) {
    this.rules = List.copyOf(rules);
    this.patterns = List.copyOf(patterns);
    for (int rule = 0; rule < rules.size(); rule++) {
      for (var pattern : patterns.get(rule)) {
        add(rule, pattern.firstWords());
      }
    }
  }

  private void add(int rule, FirstWords first) {
    if (first.isAnything()) {
      anywhere.add(rule);
    }
    for (var word : first.words()) {
      byWord.computeIfAbsent(word, key -> new TreeSet<>()).add(rule);
    }
  }

  Rule rule(int index) {
    return rules.get(index);
  }

  List<Pattern> patterns(int index) {
    return patterns.get(index);
  }

  /** The rules that may match at a word, in their order. */
  List<Integer> rulesAt(Word word) {
    if (byWord.isEmpty()) {
      return List.copyOf(anywhere);
    }
    Set<Integer> found = new TreeSet<>(anywhere);
    for (var key : keys(word)) {
      found.addAll(byWord.getOrDefault(key, Set.of()));
    }
    return new ArrayList<>(found);
  }

  private static Set<String> keys(Word word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word.normalized());
    keys.add(Scene.withoutConjunction(word));
    keys.add(word.form());
    for (var reading : word.readings()) {
      keys.add(reading.lemma());
    }
    return keys;
  }
}
