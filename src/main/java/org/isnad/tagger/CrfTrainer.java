package org.isnad.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Trains a field by stochastic gradient descent on the conditional likelihood, with an L2 penalty.
 * Chance is seeded by the number of the member that is trained, so the same data give the same
 * weights.
 */
final class CrfTrainer {
  private static final float WORST = 50;

  /**
   * How a field is trained.
   *
   * @param penalty of great weights
   * @param rate the length of the first steps
   * @param rarest features that are there less often are left out
   * @param noise the share of a word's features that it does without, others each time, so that no
   *     weight relies on another
   */
  record Settings(int rounds, double penalty, double rate, int rarest, double noise) {}

  /** A sentence's features, ready to count: the numbers of each word's, its tags, given scores. */
  private record Example(int[][] features, int[] tags, float[] given) {}

  private final Tags tags;
  private final Templates templates;
  private final Settings settings;
  private final int k;
  private final FeatureIndex index = new FeatureIndex(1 << 20);
  private final List<Example> examples = new ArrayList<>();
  private float[] weights = {};
  private final double[] transitions;
  private final SplittableRandom noise;
  private final Random order;
  private double scale = 1;

  CrfTrainer(Tags tags, Templates templates, Settings settings, int member) {
    this.tags = tags;
    this.templates = templates;
    this.settings = settings;
    this.k = tags.size();
    this.transitions = new double[k * k];
    this.noise = new SplittableRandom(13 + 100L * member);
    this.order = new Random(7 + 100L * member);
  }

  Crf train(List<Atoms> sentences, List<int[]> gold) {
    return train(sentences, gold, List.of(), new float[k * k]);
  }

  /**
   * Trains a field whose scores are added to given ones.
   *
   * @param given those of the tags of each sentence, or none at all
   * @param pairs how well a tag goes after another to begin with
   */
  Crf train(List<Atoms> sentences, List<int[]> gold, List<float[]> given, float[] pairs) {
    for (int at = 0; at < pairs.length; at++) {
      transitions[at] = Math.max(-WORST, pairs[at]);
    }
    read(sentences, gold, given);
    weights = new float[index.size() * k];
    var shuffled = new ArrayList<>(examples);
    double lambda = settings.penalty() / examples.size();
    long step = 0;
    for (int round = 0; round < settings.rounds(); round++) {
      Collections.shuffle(shuffled, order);
      for (var example : shuffled) {
        double rate = settings.rate() / (1 + settings.rate() * lambda * step);
        scale *= 1 - rate * lambda;
        learn(settings.noise() > 0 ? noisy(example) : example, rate);
        step++;
      }
      rescale();
    }
    return pruned();
  }

  private void read(List<Atoms> sentences, List<int[]> gold, List<float[]> given) {
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
      var features = features(sentences.get(s), seen, counts);
      var scores = given.isEmpty() ? new float[gold.get(s).length * k] : given.get(s);
      examples.add(new Example(features, gold.get(s), scores));
    }
  }

  private int[][] features(Atoms atoms, FeatureIndex seen, int[] counts) {
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
    return features;
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
      lattice.scores[at] = lattice.scores[at] * scale + example.given()[at];
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

  private Example noisy(Example example) {
    var features = new int[example.features().length][];
    for (int i = 0; i < features.length; i++) {
      var all = example.features()[i];
      var kept = new int[all.length];
      int n = 0;
      for (int feature : all) {
        if (noise.nextDouble() >= settings.noise()) {
          kept[n++] = feature;
        }
      }
      features[i] = Arrays.copyOf(kept, n);
    }
    return new Example(features, example.tags(), example.given());
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
