package org.isnad.tagger;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Parts vectors of length 1 into classes of like direction (spherical k-means, fixed seed). */
final class KMeans {
  private final float[] vectors;
  private final int dimensions;
  private final int n;
  private final float[] centres;
  private final int k;

  private KMeans(float[] vectors, int dimensions, int k) {
    this.vectors = vectors;
    this.dimensions = dimensions;
    this.n = vectors.length / dimensions;
    this.k = Math.min(k, n);
    this.centres = new float[this.k * dimensions];
    var random = new SplittableRandom(5);
    // The first vectors are those of the most frequent words: centres are drawn among them.
    int reach = Math.min(n, this.k * 8);
    for (int c = 0; c < this.k; c++) {
      int from = (int) ((long) c * reach / this.k) + random.nextInt(Math.max(1, reach / this.k));
      System.arraycopy(
          vectors, Math.min(from, n - 1) * dimensions, centres, c * dimensions, dimensions);
    }
  }

  /** The class of each vector, from 0. */
  static int[] cluster(float[] vectors, int dimensions, int k, int rounds) {
    var means = new KMeans(vectors, dimensions, k);
    var classes = means.assign();
    for (int round = 1; round < rounds; round++) {
      means.move(classes);
      classes = means.assign();
    }
    return classes;
  }

  private int[] assign() {
    return IntStream.range(0, n).parallel().map(this::nearest).toArray();
  }

  private int nearest(int i) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < k; c++) {
      float dot = 0;
      for (int d = 0; d < dimensions; d++) {
        dot += vectors[i * dimensions + d] * centres[c * dimensions + d];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }

  private void move(int[] classes) {
    Arrays.fill(centres, 0);
    for (int i = 0; i < n; i++) {
      for (int d = 0; d < dimensions; d++) {
        centres[classes[i] * dimensions + d] += vectors[i * dimensions + d];
      }
    }
    for (int c = 0; c < k; c++) {
      double square = 0;
      for (int d = 0; d < dimensions; d++) {
        square += centres[c * dimensions + d] * centres[c * dimensions + d];
      }
      float length = (float) Math.max(1e-9, Math.sqrt(square));
      for (int d = 0; d < dimensions; d++) {
        centres[c * dimensions + d] /= length;
      }
    }
  }
}
