package org.isnad.tagger;

import java.util.Arrays;

/** A conditional random field and the templates that give its features. */
final class Field {
  /** By how much no name must outdo any name to be sure: e^5 is 150 to 1. */
  private static final float SURE = 5;

  private static final int PLACES = 2 * Templates.REACH + 1;

  private final Templates templates;
  private final Crf crf;
  private final float[] before;
  private final float[] after;

  Field(Templates templates, Crf crf) {
    this.templates = templates;
    this.crf = crf;
    this.before = outside(Templates.OUTSIDE_BEFORE);
    this.after = outside(Templates.OUTSIDE_AFTER);
  }

  Templates templates() {
    return templates;
  }

  Crf crf() {
    return crf;
  }

  /** The scores of the tags of each word, one row of them after the other. */
  float[] scores(Atoms atoms) {
    int k = crf.tags().size();
    var scores = new float[atoms.size() * k];
    var features = new int[templates.size()];
    for (int i = 0; i < atoms.size(); i++) {
      crf.add(features, templates.features(atoms, i, features), scores, i * k);
    }
    return scores;
  }

  /**
   * The same, but for rounding, of words whose spellings were read for this field. A word that the
   * writing of the words around it shows to be no name is looked at no further.
   */
  float[] scoresBySpelling(Atoms atoms) {
    int k = crf.tags().size();
    var scores = new float[atoms.size() * k];
    var features = new int[templates.size()];
    for (int i = 0; i < atoms.size(); i++) {
      for (int place = 0; place < PLACES; place++) {
        var sums = sums(atoms, i + place - Templates.REACH);
        for (int y = 0; y < k; y++) {
          scores[i * k + y] += sums[place * k + y];
        }
      }
      if (!isSurelyOutside(scores, i * k, k)) {
        crf.add(features, templates.joined(atoms, i, features), scores, i * k);
      }
    }
    return scores;
  }

  private static boolean isSurelyOutside(float[] scores, int row, int k) {
    float most = scores[row + 1];
    for (int y = 2; y < k; y++) {
      most = Math.max(most, scores[row + y]);
    }
    return scores[row + Tags.OUTSIDE] - most > SURE;
  }

  private float[] sums(Atoms atoms, int i) {
    return i < 0 ? before : i >= atoms.size() ? after : atoms.spelling(i).sums();
  }

  /**
   * What a word adds by its writing to the scores of a word that sees it at each place around.
   *
   * @param values its atoms, by number
   */
  float[] sums(int[] values) {
    int k = crf.tags().size();
    var sums = new float[PLACES * k];
    var features = new int[templates.size()];
    for (int place = 0; place < PLACES; place++) {
      int count = templates.spelt(values, place - Templates.REACH, features);
      crf.add(features, count, sums, place * k);
    }
    return sums;
  }

  private float[] outside(int value) {
    var values = new int[Atom.SPELT];
    Arrays.fill(values, value);
    return sums(values);
  }
}
