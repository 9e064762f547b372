package org.isnad.tagger;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Vectors of words by the company they keep (skip-gram with negative samples, Mikolov et al. 2013).
 * One thread and a fixed seed: the same corpus gives the same vectors.
 */
final class WordVectors {
  static final int DIMENSIONS = 96;
  private static final int WINDOW = 3;
  private static final int NEGATIVES = 5;
  private static final float RATE = 0.05f;
  private static final double FREQUENT = 1e-4;
  private static final int SAMPLES = 1 << 22;
  private static final int SIGMOID_STEPS = 2048;
  private static final float SIGMOID_REACH = 8;

  private final Corpus corpus;
  private final SplittableRandom random = new SplittableRandom(11);
  private final float[] words;
  private final float[] contexts;
  private final int[] samples = new int[SAMPLES];
  private final float[] sigmoid = new float[SIGMOID_STEPS];
  private final float[] change = new float[DIMENSIONS];

  private WordVectors(Corpus corpus) {
    this.corpus = corpus;
    this.words = new float[corpus.vocabulary() * DIMENSIONS];
    this.contexts = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = (float) ((random.nextDouble() - 0.5) / DIMENSIONS);
    }
    for (int i = 0; i < SIGMOID_STEPS; i++) {
      double x = (2.0 * i / SIGMOID_STEPS - 1) * SIGMOID_REACH;
      sigmoid[i] = (float) (1 / (1 + Math.exp(-x)));
    }
    fillSamples();
  }

  /** Rows of {@link #DIMENSIONS} numbers of length 1, a row for each word of the vocabulary. */
  static float[] train(Corpus corpus, int rounds) {
    var vectors = new WordVectors(corpus);
    long all = (long) rounds * corpus.size();
    for (int round = 0; round < rounds; round++) {
      vectors.round((long) round * corpus.size(), all);
    }
    return vectors.normalized();
  }

  /** Words drawn as often as their count to the power of 3/4 says. */
  private void fillSamples() {
    double all = 0;
    for (int w = 0; w < corpus.vocabulary(); w++) {
      all += Math.pow(corpus.count(w), 0.75);
    }
    double reached = 0;
    int at = 0;
    for (int w = 0; w < corpus.vocabulary(); w++) {
      reached += Math.pow(corpus.count(w), 0.75) / all;
      int end = w + 1 == corpus.vocabulary() ? SAMPLES : (int) (reached * SAMPLES);
      Arrays.fill(samples, at, Math.max(at, end), w);
      at = Math.max(at, end);
    }
  }

  private void round(long done, long all) {
    var kept = new int[1 << 12];
    for (int from = 0; from < corpus.size(); ) {
      int count = 0;
      int at = from;
      for (; at < corpus.size() && corpus.word(at) != Corpus.END && count < kept.length; at++) {
        if (isKept(corpus.word(at))) {
          kept[count++] = corpus.word(at);
        }
      }
      float rate = Math.max(1e-4f, RATE * (1 - (done + from) / (float) all));
      sentence(kept, count, rate);
      from = at < corpus.size() && corpus.word(at) == Corpus.END ? at + 1 : at;
    }
  }

  /** Frequent words are skipped at times; rare ones below the vocabulary always. */
  private boolean isKept(int word) {
    if (word < 0) {
      return false;
    }
    double share = corpus.count(word) / (double) corpus.size();
    return share < FREQUENT || random.nextDouble() < Math.sqrt(FREQUENT / share) + FREQUENT / share;
  }

  private void sentence(int[] sentence, int count, float rate) {
    for (int i = 0; i < count; i++) {
      int reach = 1 + random.nextInt(WINDOW);
      for (int j = Math.max(0, i - reach); j <= Math.min(count - 1, i + reach); j++) {
        if (j != i) {
          pair(sentence[j], sentence[i], rate);
        }
      }
    }
  }

  private void pair(int word, int context, float rate) {
    int row = word * DIMENSIONS;
    Arrays.fill(change, 0);
    for (int n = 0; n <= NEGATIVES; n++) {
      int target = n == 0 ? context : samples[random.nextInt(SAMPLES)];
      if (n > 0 && target == context) {
        continue;
      }
      int other = target * DIMENSIONS;
      float dot = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        dot += words[row + d] * contexts[other + d];
      }
      float step = rate * ((n == 0 ? 1 : 0) - sigmoid(dot));
      for (int d = 0; d < DIMENSIONS; d++) {
        change[d] += step * contexts[other + d];
        contexts[other + d] += step * words[row + d];
      }
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      words[row + d] += change[d];
    }
  }

  private float sigmoid(float x) {
    if (x >= SIGMOID_REACH) {
      return 1;
    }
    return x <= -SIGMOID_REACH
        ? 0
        : sigmoid[(int) ((x / SIGMOID_REACH + 1) / 2 * (SIGMOID_STEPS - 1))];
  }

  private float[] normalized() {
    for (int row = 0; row < words.length; row += DIMENSIONS) {
      double square = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        square += words[row + d] * words[row + d];
      }
      float length = (float) Math.max(1e-9, Math.sqrt(square));
      for (int d = 0; d < DIMENSIONS; d++) {
        words[row + d] /= length;
      }
    }
    return words;
  }
}
