package org.isnad.tagger;

import java.util.Arrays;

/**
 * How likely each tag of each word of a sentence is (forward-backward). Nothing but sums and
 * products, so that every machine gives the same numbers.
 */
final class Marginals {
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN_2 = 0.6931471805599453;

  /** Below this a power of e counts as 0. */
  private static final double LEAST = -700;

  private final int k;
  private final double[] values;

  private Marginals(int k, double[] values) {
    this.k = k;
    this.values = values;
  }

  /**
   * @param scores a row of one number a tag for each word
   * @param pass how well a tag goes after another, at {@code before * k + tag}, 0 where it may not
   */
  static Marginals of(float[] scores, double[] pass, int k) {
    int n = scores.length / k;
    var local = exponentials(scores, k);
    var forward = new double[n * k];
    var scaling = new double[n];
    for (int i = 0; i < n; i++) {
      forward(forward, local, pass, scaling, i, k);
    }
    var backward = new double[k];
    var after = new double[k];
    Arrays.fill(backward, 1);
    for (int i = n - 1; i >= 0; i--) {
      int row = i * k;
      for (int y = 0; y < k; y++) {
        after[y] = local[row + y] * backward[y] * scaling[i];
        forward[row + y] *= backward[y];
      }
      before(after, pass, backward, k);
    }
    return new Marginals(k, forward);
  }

  private static void forward(
      double[] forward, double[] local, double[] pass, double[] scaling, int i, int k) {
    int row = i * k;
    double sum = 0;
    for (int y = 0; y < k; y++) {
      double from = 0;
      if (i == 0) {
        from = Tags.isInside(y) ? 0 : 1;
      } else if (Tags.isInside(y)) {
        int begin = y - 1;
        from =
            forward[row - k + begin] * pass[begin * k + y] + forward[row - k + y] * pass[y * k + y];
      } else {
        for (int x = 0; x < k; x++) {
          from += forward[row - k + x] * pass[x * k + y];
        }
      }
      forward[row + y] = from * local[row + y];
      sum += forward[row + y];
    }
    scaling[i] = 1 / sum;
    for (int y = 0; y < k; y++) {
      forward[row + y] *= scaling[i];
    }
  }

  private static void before(double[] after, double[] pass, double[] backward, int k) {
    for (int x = 0; x < k; x++) {
      int row = x * k;
      double to = pass[row] * after[0];
      for (int y = 1; y < k; y += 2) {
        to += pass[row + y] * after[y];
        if (x == y || x == y + 1) {
          to += pass[row + y + 1] * after[y + 1];
        }
      }
      backward[x] = to;
    }
  }

  /** Powers of e, in each row relative to the greatest. */
  private static double[] exponentials(float[] scores, int k) {
    var powers = new double[scores.length];
    for (int row = 0; row < scores.length; row += k) {
      float most = scores[row];
      for (int y = 1; y < k; y++) {
        most = Math.max(most, scores[row + y]);
      }
      for (int y = 0; y < k; y++) {
        powers[row + y] = exp((double) scores[row + y] - most);
      }
    }
    return powers;
  }

  /** The power of e of a number up to 100: of the whole part of 2 by its bits, else by a series. */
  static double exp(double x) {
    if (x == 0) {
      return 1;
    }
    if (x < LEAST) {
      return 0;
    }
    double doublings = x * LOG2_E;
    long whole = (long) (doublings < 0 ? doublings - 0.5 : doublings + 0.5);
    double rest = (doublings - whole) * LN_2;
    double series = 1 + rest * (1.0 / 7);
    series = 1 + rest * series * (1.0 / 6);
    series = 1 + rest * series * (1.0 / 5);
    series = 1 + rest * series * (1.0 / 4);
    series = 1 + rest * series * (1.0 / 3);
    series = 1 + rest * series * (1.0 / 2);
    series = 1 + rest * series;
    return series * Double.longBitsToDouble((whole + 1023) << 52);
  }

  double of(int i, int y) {
    return values[i * k + y];
  }

  /** How likely a word is part of a name. */
  double named(int i) {
    double sum = 0;
    for (int y = 1; y < k; y++) {
      sum += values[i * k + y];
    }
    return sum;
  }

  /** The likeliest tag of a word from a tag on. */
  int likeliest(int i, int from) {
    int best = from;
    for (int y = from + 1; y < k; y++) {
      if (values[i * k + y] > values[i * k + best]) {
        best = y;
      }
    }
    return best;
  }
}
