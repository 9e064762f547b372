package org.isnad.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What a function of a word alone gave, kept for the next time: most words of a text are the same
 * few thousand. Holds a fixed number of words, a new one in the place of an old; any number of
 * threads may ask. The answer is that of the function, whatever is held.
 */
public final class Memo<V> {
  /** Longer ones are no words, and are not held. */
  private static final int LONGEST = 40;

  private static final int MIX = 16;

  private final AtomicReferenceArray<Known<V>> places;
  private final Function<String, V> function;

  private record Known<V>(String word, V value) {}

  /**
   * @param size how many words are held at most, a power of two
   * @param function always the same value for the same word
   */
  public Memo(int size, Function<String, V> function) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("no power of two: " + size);
    }
    this.places = new AtomicReferenceArray<>(size);
    this.function = function;
  }

  public V get(String word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> MIX) & places.length() - 1;
    var known = places.get(place);
    if (known != null && known.word.equals(word)) {
      return known.value;
    }
    var value = function.apply(word);
    if (word.length() <= LONGEST) {
      places.lazySet(place, new Known<>(word, value));
    }
    return value;
  }
}
