package org.isnad.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the set of its runs of {@value #WORDS} words, each a number: what two texts have in
 * common is what they have copied. Words are compared without diacritics, tatweel and hamzas.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder, On the resemblance and
 *     containment of documents, 1997</a>
 */
final class Shingles {
  static final int WORDS = 3;

  private static final int FACTOR = 31;
  private static final int TATWEEL = 0x640;

  private final int[] sorted;

  private Shingles(int[] sorted) {
    this.sorted = sorted;
  }

  static Shingles of(String text) {
    var words = words(text);
    var runs = new int[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < runs.length; i++) {
      int hash = 0;
      for (int word = i; word < i + WORDS; word++) {
        hash = mix(hash * FACTOR + words.get(word).hashCode());
      }
      runs[i] = hash;
    }
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  private static List<String> words(String text) {
    // Taken apart, an alef with a hamza is an alef and a mark.
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    var word = new StringBuilder();
    for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
      int point = apart.codePointAt(at);
      if (Character.isLetterOrDigit(point) && point != TATWEEL) {
        word.appendCodePoint(Character.toLowerCase(point));
      } else if (point != TATWEEL && Character.getType(point) != Character.NON_SPACING_MARK) {
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The last step of MurmurHash3: every bit of the number changes all others. */
  static int mix(int number) {
    int mixed = number;
    mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }

  int size() {
    return sorted.length;
  }

  /** The smallest of the numbers, after another shuffle for each {@code seed}. */
  int smallest(int seed) {
    int smallest = Integer.MAX_VALUE;
    for (int run : sorted) {
      smallest = Math.min(smallest, mix(run ^ seed));
    }
    return smallest;
  }

  /** How much of what either has both have: from 0 to 1. */
  double resemblance(Shingles other) {
    int i = 0;
    int j = 0;
    int both = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = sorted.length + other.sorted.length - both;
    return all == 0 ? 0 : (double) both / all;
  }
}
