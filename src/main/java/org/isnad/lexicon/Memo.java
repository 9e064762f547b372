package org.isnad.lexicon;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.isnad.model.Spelled;

/**
 * What a function of a word alone gave, kept for the next time: most words of a text are the same
 * few thousand. Holds a fixed number of words, a new one in the place of an old; any number of
 * threads may ask. The answer is that of the function, whatever is held.
 */
public final class Memo<K, V> {
  /** Longer ones are no words, and are not held. */
  private static final int LONGEST = 40;

  private static final int MIX = 16;

  private final AtomicReferenceArray<Known<K, V>> places;
  private final ToIntFunction<K> length;
  private final Function<K, V> function;

  private record Known<K, V>(K word, V value) {}

  private Memo(int size, ToIntFunction<K> length, Function<K, V> function) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("no power of two: " + size);
    }
    this.places = new AtomicReferenceArray<>(size);
    this.length = length;
    this.function = function;
  }

  /**
   * @param size how many words are held at most, a power of two
   * @param function always the same value for the same word
   */
  public static <V> Memo<String, V> ofWords(int size, Function<String, V> function) {
    return new Memo<>(size, String::length, function);
  }

  /** As {@link #ofWords}, of tokens with all that they are by themselves. */
  public static <V> Memo<Spelled, V> ofSpelled(int size, Function<Spelled, V> function) {
    return new Memo<>(size, spelled -> spelled.normalized().length(), function);
  }

  public V get(K word) {
    int hash = word.hashCode();
    int place = (hash ^ hash >>> MIX) & places.length() - 1;
    var known = places.getAcquire(place);
    if (known != null && (known.word == word || known.word.equals(word))) {
      return known.value;
    }
    var value = function.apply(word);
    if (length.applyAsInt(word) <= LONGEST) {
      places.setRelease(place, new Known<>(word, value));
    }
    return value;
  }
}
