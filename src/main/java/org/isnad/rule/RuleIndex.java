package org.isnad.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** Rules by the words that they can begin with. */
final class RuleIndex {
  private final List<Rule> rules;
  private final List<List<Pattern>> patterns;
  private final Map<String, Set<Integer>> byWord = new HashMap<>();
  private final Set<Integer> anywhere = new TreeSet<>();
  private final Trait<List<Integer>> known = Trait.of(this::rulesAt);

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
    return known.of(word.spelled());
  }

  private List<Integer> rulesAt(Spelled word) {
    Set<Integer> found = new TreeSet<>(anywhere);
    if (!byWord.isEmpty()) {
      add(word.normalized(), found);
      add(word.form(), found);
      add(word.withoutConjunction(), found);
      for (var reading : word.readings()) {
        add(reading.lemma(), found);
      }
    }
    return List.copyOf(found);
  }

  private void add(String key, Set<Integer> found) {
    var rules = byWord.get(key);
    if (rules != null) {
      found.addAll(rules);
    }
  }

  /** False where no rule can match at a word. */
  boolean mayBegin(Word word) {
    return !rulesAt(word).isEmpty();
  }
}
