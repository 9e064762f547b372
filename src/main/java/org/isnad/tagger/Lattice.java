package org.isnad.tagger;

/** The tags that the words of a sentence may have, and how likely each is (forward-backward). */
final class Lattice {
  final double[] scores;

  /** Expected number of each pair of tags in a row. */
  final double[] pairs;

  private final int n;
  private final int k;
  private final double[] forward;
  private final double[] backward;
  private final double[] scaling;

  Lattice(int n, int k) {
    this.n = n;
    this.k = k;
    this.scores = new double[n * k];
    this.pairs = new double[k * k];
    this.forward = new double[n * k];
    this.backward = new double[n * k];
    this.scaling = new double[n];
  }

  double marginal(int i, int y) {
    return forward[i * k + y] * backward[i * k + y];
  }

  void run(double[] transitions, double scale) {
    var pass = new double[k * k];
    for (int x = 0; x < k; x++) {
      for (int y = 0; y < k; y++) {
        pass[x * k + y] = Tags.follows(x, y) ? Math.exp(transitions[x * k + y] * scale) : 0;
      }
    }
    exponentiate();
    forward(pass);
    backward(pass);
    pairs(pass);
  }

  private void exponentiate() {
    for (int i = 0; i < n; i++) {
      double most = scores[i * k];
      for (int y = 1; y < k; y++) {
        most = Math.max(most, scores[i * k + y]);
      }
      for (int y = 0; y < k; y++) {
        scores[i * k + y] = Math.exp(scores[i * k + y] - most);
      }
    }
  }

  private void forward(double[] pass) {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int y = 0; y < k; y++) {
        double from = 0;
        if (i == 0) {
          from = Tags.isInside(y) ? 0 : 1;
        } else {
          for (int x = 0; x < k; x++) {
            from += forward[(i - 1) * k + x] * pass[x * k + y];
          }
        }
        forward[i * k + y] = from * scores[i * k + y];
        sum += forward[i * k + y];
      }
      scaling[i] = 1 / sum;
      for (int y = 0; y < k; y++) {
        forward[i * k + y] *= scaling[i];
      }
    }
  }

  private void backward(double[] pass) {
    for (int i = n - 1; i >= 0; i--) {
      for (int x = 0; x < k; x++) {
        double to = 0;
        if (i == n - 1) {
          to = 1;
        } else {
          for (int y = 0; y < k; y++) {
            to += pass[x * k + y] * scores[(i + 1) * k + y] * backward[(i + 1) * k + y];
          }
          to *= scaling[i + 1];
        }
        backward[i * k + x] = to;
      }
    }
  }

  private void pairs(double[] pass) {
    for (int i = 1; i < n; i++) {
      for (int x = 0; x < k; x++) {
        double from = forward[(i - 1) * k + x] * scaling[i];
        for (int y = 0; y < k; y++) {
          pairs[x * k + y] += from * pass[x * k + y] * scores[i * k + y] * backward[i * k + y];
        }
      }
    }
  }
}
