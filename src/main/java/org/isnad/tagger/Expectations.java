package org.isnad.tagger;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts what a first tagger makes of each word all over unlabelled news, so that a second one
 * knows it: a word that is mostly a person's name elsewhere is rather one here too.
 */
final class Expectations {
  private static final int LEAST = 3;
  private static final int OFTEN = 50;
  private static final double PURE = 0.75;
  private static final double[] STEPS = {0.02, 0.1, 0.3, 0.6, 0.85};
  private static final int FIRST_NAMED = 3;

  private final int tags;
  private final Map<String, int[]> counts = new HashMap<>();

  Expectations(Tags tags) {
    this.tags = tags.size();
  }

  void count(String word, int tag) {
    counts.computeIfAbsent(word, w -> new int[tags])[tag]++;
  }

  /** A code for each word that was seen often enough. */
  Map<String, Integer> codes() {
    Map<String, Integer> codes = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int all = 0;
          for (int n : count) {
            all += n;
          }
          if (all >= LEAST) {
            codes.put(word, code(count, all));
          }
        });
    return codes;
  }

  /** The share of names, the commonest class, whether alone, and whether the word begins names. */
  private int code(int[] count, int all) {
    int best = 0;
    int named = 0;
    for (int c = 0; c < (tags - 1) / 2; c++) {
      int of = count[2 * c + 1] + count[2 * c + 2];
      named += of;
      if (of > count[2 * best + 1] + count[2 * best + 2]) {
        best = c;
      }
    }
    int step = step((double) named / all);
    if (step == 0) {
      return all >= OFTEN ? 2 : 1;
    }
    int most = count[2 * best + 1] + count[2 * best + 2];
    int begins = count[2 * best + 1] * 2 >= most ? 1 : 0;
    int pure = most > PURE * named ? 1 : 0;
    return FIRST_NAMED + ((best * (STEPS.length + 1) + step) * 2 + begins) * 2 + pure;
  }

  private static int step(double share) {
    int step = 0;
    while (step < STEPS.length && share >= STEPS[step]) {
      step++;
    }
    return step;
  }
}
