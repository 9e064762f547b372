package org.isnad.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What stands at each word of a text, at most one at a word; asked for at every word. */
public final class ByWord<V> {
  private final List<Optional<V>> values = new ArrayList<>();

  /** Empty also where no such word is. */
  public Optional<V> at(int word) {
    return word >= 0 && word < values.size() ? values.get(word) : Optional.empty();
  }

  public void putIfAbsent(int word, V value) {
    merge(word, value, (old, more) -> old);
  }

  /** Puts a value at a word; where one is, what both make. */
  public void merge(int word, V value, BinaryOperator<V> both) {
    while (values.size() <= word) {
      values.add(Optional.empty());
    }
    var old = values.get(word);
    values.set(word, Optional.of(old.isEmpty() ? value : both.apply(old.get(), value)));
  }
}
