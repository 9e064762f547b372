package org.isnad.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * The mean of fields of the same templates that were trained apart, each on other strangers: where
 * one of them went astray over a word, the others outvote it.
 */
final class Mean {
  /** Features whose weights are all smaller are left out. */
  private static final float LEAST = 0.02f;

  private final Tags tags;
  private final int share;
  private final FeatureIndex all = new FeatureIndex(1 << 20);
  private final float[] transitions;
  private float[] weights = {};

  private Mean(Tags tags, int share) {
    this.tags = tags;
    this.share = share;
    this.transitions = new float[tags.size() * tags.size()];
  }

  static Field of(List<Field> fields) {
    var first = fields.get(0);
    var mean = new Mean(first.crf().tags(), fields.size());
    fields.forEach(field -> mean.add(field.crf()));
    return new Field(first.templates(), mean.crf());
  }

  private void add(Crf crf) {
    int k = tags.size();
    var added = crf.weights();
    int feature = 0;
    for (int hash : crf.index().hashes()) {
      int to = all.add(hash) * k;
      if (to >= weights.length) {
        weights = Arrays.copyOf(weights, Math.max(2 * weights.length, to + k));
      }
      for (int y = 0; y < k; y++) {
        weights[to + y] += added[feature * k + y] / share;
      }
      feature++;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] += Math.max(Crf.FORBIDDEN / share, crf.transitions()[i] / share);
    }
  }

  private Crf crf() {
    int k = tags.size();
    var kept = new FeatureIndex(all.size());
    var rows = new float[all.size() * k];
    int feature = 0;
    for (int hash : all.hashes()) {
      if (weighs(feature * k)) {
        System.arraycopy(weights, feature * k, rows, kept.add(hash) * k, k);
      }
      feature++;
    }
    return new Crf(tags, kept, Arrays.copyOf(rows, kept.size() * k), transitions);
  }

  private boolean weighs(int row) {
    for (int y = 0; y < tags.size(); y++) {
      if (Math.abs(weights[row + y]) > LEAST) {
        return true;
      }
    }
    return false;
  }
}
