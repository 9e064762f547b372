package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a field by stochastic gradient descent on the conditional likelihood, with an L2 penalty.
 * The order of the sentences is shuffled by a fixed seed, so the same data give the same weights.
 */
final class CrfTrainer {
  /** How a field is trained. */
  record Settings(int rounds, double penalty, double rate, int rarest) {
    static final Settings DEFAULT = new Settings(30, 1.0, 0.1, 1);
  }

  /** A sentence's features, ready to count: the numbers of each word's, and its tags. */
  private record Example(int[][] features, int[] tags) {}

  private final Tags tags;
  private final Templates templates;
  private final Settings settings;
  private final int k;
  private final FeatureIndex index = new FeatureIndex(1 << 20);
  private final List<Example> examples = new ArrayList<>();
  private float[] weights = {};
  private final double[] transitions;
  private double scale = 1;

  CrfTrainer(Tags tags, Templates templates, Settings settings) {
    this.tags = tags;
    this.templates = templates;
    this.settings = settings;
    this.k = tags.size();
    this.transitions = new double[k * k];
  }

  Crf train(List<Atoms> sentences, List<int[]> gold) {
    read(sentences, gold);
    weights = new float[index.size() * k];
    var order = new ArrayList<>(examples);
    var random = new Random(7);
    double lambda = settings.penalty() / examples.size();
    long step = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(order, random);
      for (var example : order) {
        double rate = settings.rate() / (1 + settings.rate() * lambda * step);
        scale *= 1 - rate * lambda;
        learn(example, rate);
        step++;
      }
      rescale();
    }
    return pruned();
  }

  private void read(List<Atoms> sentences, List<int[]> gold) {
    var seen = new FeatureIndex(1 << 21);
    var counts = new int[1 << 21];
    var buffer = new int[templates.size()];
    for (var atoms : sentences) {
      for (int i = 0; i < atoms.size(); i++) {
        int count = templates.features(atoms, i, buffer);
        for (int f = 0; f < count; f++) {
          int number = seen.add(buffer[f]);
          if (number >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
          }
          counts[number]++;
        }
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      examples.add(example(sentences.get(s), gold.get(s), seen, counts));
    }
  }

  private Example example(Atoms atoms, int[] gold, FeatureIndex seen, int[] counts) {
    var buffer = new int[templates.size()];
    var features = new int[atoms.size()][];
    for (int i = 0; i < atoms.size(); i++) {
      int count = templates.features(atoms, i, buffer);
      int kept = 0;
      for (int f = 0; f < count; f++) {
        if (counts[seen.find(buffer[f])] >= settings.rarest()) {
          buffer[kept++] = index.add(buffer[f]);
        }
      }
      features[i] = Arrays.copyOf(buffer, kept);
    }
    return new Example(features, gold);
  }

  private void learn(Example example, double rate) {
    int n = example.tags().length;
    if (n == 0) {
      return;
    }
    var lattice = new Lattice(n, k);
    for (int i = 0; i < n; i++) {
      for (int feature : example.features()[i]) {
        for (int y = 0, at = feature * k; y < k; y++, at++) {
          lattice.scores[i * k + y] += weights[at];
        }
      }
    }
    for (int at = 0; at < lattice.scores.length; at++) {
      lattice.scores[at] *= scale;
    }
    lattice.run(transitions, scale);
    double gain = rate / scale;
    for (int i = 0; i < n; i++) {
      int gold = example.tags()[i];
      for (int y = 0; y < k; y++) {
        float change = (float) (gain * ((y == gold ? 1 : 0) - lattice.marginal(i, y)));
        if (Math.abs(change) > 1e-7 * gain) {
          for (int feature : example.features()[i]) {
            weights[feature * k + y] += change;
          }
        }
      }
      if (i > 0) {
        transitions[example.tags()[i - 1] * k + gold] += gain;
      }
    }
    for (int at = 0; at < transitions.length; at++) {
      transitions[at] -= gain * lattice.pairs[at];
    }
  }

  private void rescale() {
    for (int at = 0; at < weights.length; at++) {
      weights[at] *= (float) scale;
    }
    for (int at = 0; at < transitions.length; at++) {
      transitions[at] *= scale;
    }
    scale = 1;
  }

  /** Leaves out features that weigh next to nothing. */
  private Crf pruned() {
    var hashes = index.hashes();
    var kept = new FeatureIndex(index.size());
    var rows = new float[weights.length];
    for (int feature = 0; feature < hashes.length; feature++) {
      double most = 0;
      for (int y = 0; y < k; y++) {
        most = Math.max(most, Math.abs(weights[feature * k + y]));
      }
      if (most > 0.01) {
        System.arraycopy(weights, feature * k, rows, kept.add(hashes[feature]) * k, k);
      }
    }
    var pairs = new float[k * k];
    for (int x = 0; x < k; x++) {
      for (int y = 0; y < k; y++) {
        pairs[x * k + y] = Tags.follows(x, y) ? (float) transitions[x * k + y] : Crf.FORBIDDEN;
      }
    }
    return new Crf(tags, kept, Arrays.copyOf(rows, kept.size() * k), pairs);
  }
}
