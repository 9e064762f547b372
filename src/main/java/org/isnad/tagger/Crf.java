package org.isnad.tagger;

/**
 * A linear-chain conditional random field: a score for each tag of a word, the sum of the weights
 * of its features, and one for each pair of tags in a row.
 */
final class Crf {
  static final float FORBIDDEN = -1e9f;

  /** Weights are told in such steps, so that sums of them are exact in any order. */
  static final float STEP = 1f / 512;

  private final Tags tags;
  private final FeatureIndex index;

  /** Of each feature the weights of tags 2p and 2p + 1 as one number: added up at once. */
  private final long[] rows;

  private final int pairs;
  private final float[] transitions;
  private final double[] pass;

  /**
   * @param weights a row of one number a tag for each feature of {@code index}
   * @param transitions at {@code before * tags + tag}
   */
  Crf(Tags tags, FeatureIndex index, float[] weights, float[] transitions) {
    this.tags = tags;
    this.index = index;
    this.pairs = (tags.size() + 1) / 2;
    this.rows = rows(weights, tags.size());
    this.transitions = transitions;
    this.pass = new double[transitions.length];
    for (int i = 0; i < pass.length; i++) {
      pass[i] = Marginals.exp(transitions[i]);
    }
  }

  private static long[] rows(float[] weights, int k) {
    int pairs = (k + 1) / 2;
    var rows = new long[weights.length / k * pairs];
    for (int at = 0; at < weights.length; at++) {
      int y = at % k;
      long steps = Math.round(weights[at] / STEP);
      rows[at / k * pairs + y / 2] += y % 2 == 0 ? steps : steps << Integer.SIZE;
    }
    return rows;
  }

  private static int even(long pair) {
    return (int) pair;
  }

  private static int odd(long pair) {
    return (int) (pair - even(pair) >> Integer.SIZE);
  }

  Tags tags() {
    return tags;
  }

  FeatureIndex index() {
    return index;
  }

  /** A row of one number a tag for each feature of {@link #index}. */
  float[] weights() {
    int k = tags.size();
    var weights = new float[rows.length / pairs * k];
    for (int at = 0; at < weights.length; at++) {
      int y = at % k;
      long pair = rows[at / k * pairs + y / 2];
      weights[at] = (y % 2 == 0 ? even(pair) : odd(pair)) * STEP;
    }
    return weights;
  }

  float[] transitions() {
    return transitions;
  }

  /**
   * Adds the weights of features to a row of scores.
   *
   * @param features overwritten
   */
  void add(int[] features, int count, float[] scores, int row) {
    int k = tags.size();
    int found = index.find(features, count);
    for (int p = 0; p < pairs; p++) {
      long sum = 0;
      for (int f = 0; f < found; f++) {
        sum += rows[features[f] * pairs + p];
      }
      scores[row + 2 * p] += even(sum) * STEP;
      if (2 * p + 1 < k) {
        scores[row + 2 * p + 1] += odd(sum) * STEP;
      }
    }
  }

  /** How likely each tag of each word is. */
  Marginals marginals(float[] scores) {
    return Marginals.of(scores, pass, tags.size());
  }

  /** The likeliest tags (Viterbi). */
  int[] best(float[] scores) {
    int k = tags.size();
    int n = scores.length / k;
    var best = new int[n];
    if (n == 0) {
      return best;
    }
    var back = new int[n * k];
    var now = new float[k];
    var next = new float[k];
    for (int y = 0; y < k; y++) {
      now[y] = scores[y] + (Tags.isInside(y) ? FORBIDDEN : 0);
    }
    for (int i = 1; i < n; i++) {
      for (int y = 0; y < k; y++) {
        int from = 0;
        float most = now[0] + transitions[y];
        for (int x = 1; x < k; x++) {
          float score = now[x] + transitions[x * k + y];
          if (score > most) {
            most = score;
            from = x;
          }
        }
        next[y] = most + scores[i * k + y];
        back[i * k + y] = from;
      }
      var swap = now;
      now = next;
      next = swap;
    }
    int last = 0;
    for (int y = 1; y < k; y++) {
      if (now[y] > now[last]) {
        last = y;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      best[i] = last;
      last = back[i * k + last];
    }
    return best;
  }
}
