package org.isnad.rule;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a pattern can begin with, so that it is tried only where it may match. */
final class FirstWords {
  private final Set<String> words = new LinkedHashSet<>();
  private boolean anything;

  void add(String word) {
    words.add(word);
  }

  void addAll(Set<String> more) {
    words.addAll(more);
  }

  void addAnything() {
    anything = true;
  }

  void add(FirstWords other) {
    words.addAll(other.words);
    anything |= other.anything;
  }

  Set<String> words() {
    return words;
  }

  boolean isAnything() {
    return anything;
  }
}
