package org.isnad.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a function of a word alone gave, kept for the next time: most words of a text are the same
 * few thousand. Holds a fixed number of words, a new one in the place of one that was not asked for
 * lately; any number of threads may ask. The answer is that of the function, whatever is held.
 */
public final class Memo<V> {
  /** Longer ones are no words, and are not held. */
  private static final int LONGEST = 40;

  /** How many words share the places of one hash. */
  private static final int WAYS = 4;

  private static final int MIX = 0x9E3779B1;

  /** Those of a hash side by side, the one asked for last before the others. */
  private final AtomicReferenceArray<@Nullable Known<V>> places;

  private final int shift;
  private final Function<String, V> function;

  private record Known<V>(int hash, String word, V value) {
    boolean is(int other, String otherWord) {
      return hash == other && (word == otherWord || word.equals(otherWord));
    }
  }

  private Memo(int size, Function<String, V> function) {
    if (Integer.bitCount(size) != 1 || size < WAYS) {
      throw new IllegalArgumentException("no power of two: " + size);
    }
    this.places = new AtomicReferenceArray<>(size);
    this.shift = Integer.numberOfLeadingZeros(size) + 1;
    this.function = function;
  }

  /**
   * @param size how many words are held at most, a power of two
   * @param function always the same value for the same word
   */
  public static <V> Memo<V> ofWords(int size, Function<String, V> function) {
    return new Memo<>(size, function);
  }

  public V get(String word) {
    int hash = word.hashCode();
    int first = hash * MIX >>> shift & -WAYS;
    var known = find(hash, word, first);
    if (known != null) {
      return known.value;
    }
    var value = function.apply(word);
    if (word.length() <= LONGEST) {
      for (int at = first + WAYS - 1; at > first; at--) {
        places.setRelease(at, places.getAcquire(at - 1));
      }
      places.setRelease(first, new Known<>(hash, word, value));
    }
    return value;
  }

  private @Nullable Known<V> find(int hash, String word, int first) {
    var last = places.getAcquire(first);
    if (last != null && last.is(hash, word)) {
      return last;
    }
    for (int at = first + 1; at < first + WAYS; at++) {
      var known = places.getAcquire(at);
      if (known != null && known.is(hash, word)) {
        places.setRelease(at, last);
        places.setRelease(first, known);
        return known;
      }
    }
    return null;
  }
}
