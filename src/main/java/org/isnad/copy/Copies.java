package org.isnad.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.graph.Vocabulary;

/**
 * Finds articles that carry the same text, as an agency's copy in several outlets. Each is linked
 * to the earliest one that it resembles and that is itself no copy, so that a report is counted
 * once by leaving out what has such a link. The same articles give the same links in any order.
 */
public final class Copies {
  /** From here on two texts are the same: so much of what either says both say. */
  public static final double ENOUGH = 0.6;

  /** Of fewer runs of words a few common phrases would be most. */
  private static final int SHORTEST = 20;

  /**
   * Two texts are compared where all numbers of a band are the same: of those that resemble each
   * other by 0.6, 99 of 100 are, by 0.8 all but one of a million.
   */
  private static final int BANDS = 20;

  private static final int BAND = 3;
  private static final long FACTOR = 0x9e3779b97f4a7c15L;
  private static final Comparator<Text> EARLIEST_FIRST =
      Comparator.comparing(Text::isUndated)
          .thenComparing(Text::date)
          .thenComparing(text -> text.article().getURI());

  private final List<Text> texts = new ArrayList<>();

  /** An article as it is compared; without a date it comes behind all that have one. */
  private record Text(Node article, String date, Shingles shingles) {
    boolean isUndated() {
      return date.isEmpty();
    }
  }

  /**
   * Takes an article in, once.
   *
   * @param date as ISO 8601, by which the earliest is told
   */
  public void add(Node article, Optional<String> date, String text) {
    var shingles = Shingles.of(text);
    if (shingles.size() >= SHORTEST) {
      texts.add(new Text(article, date.orElse(""), shingles));
    }
  }

  /** From each copy to the article that it repeats, in the order of time. */
  public List<Triple> links() {
    texts.sort(EARLIEST_FIRST);
    List<Triple> links = new ArrayList<>();
    Map<Long, List<Integer>> firsts = new HashMap<>();
    for (int number = 0; number < texts.size(); number++) {
      var text = texts.get(number);
      var bands = bands(text.shingles());
      var original = original(text, bands, firsts);
      if (original.isPresent()) {
        links.add(Triple.create(text.article(), Vocabulary.SAME_TEXT, original.get().article()));
      } else {
        for (long band : bands) {
          firsts.computeIfAbsent(band, b -> new ArrayList<>(1)).add(number);
        }
      }
    }
    return links;
  }

  private Optional<Text> original(Text text, long[] bands, Map<Long, List<Integer>> firsts) {
    var candidates = new TreeSet<Integer>();
    for (long band : bands) {
      candidates.addAll(firsts.getOrDefault(band, List.of()));
    }
    return candidates.stream()
        .map(texts::get)
        .filter(first -> first.shingles().resemblance(text.shingles()) >= ENOUGH)
        .findFirst();
  }

  private static long[] bands(Shingles shingles) {
    var bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < BAND; row++) {
        int seed = Shingles.mix(band * BAND + row + 1);
        key = (key ^ shingles.smallest(seed)) * FACTOR;
        key ^= key >>> 32;
      }
      bands[band] = key;
    }
    return bands;
  }
}
