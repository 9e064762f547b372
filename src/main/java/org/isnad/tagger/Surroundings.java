package org.isnad.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Tells each word what a first reading made of it, and of the same word elsewhere in the text
 * around: who is named in full with his title in one sentence is a bare last name in the next.
 */
final class Surroundings {
  /** How many sentences back and ahead. */
  private static final int REACH = 20;

  /** Places on either side; only a text that is one word over and over has more of them near. */
  private static final int MOST_NEAR = 200;

  private static final double[] SHARES = {0.02, 0.1, 0.3, 0.6, 0.85};
  private static final double[] SURENESS = {0.5, 0.8, 0.95};
  private static final double PURE = 0.75;
  private static final int OFTEN = 3;

  /** The value of LIKELY where a name is not likely at all. */
  private static final int NEVER = 1;

  /** The least value of FOREMOST that tells of a name. */
  private static final int NAMED = 4;

  private final int k;
  private final List<Atoms> sentences;
  private final List<Marginals> marginals;

  /** The sentence of each word, and its place there. */
  private final int[] sentence;

  private final int[] place;
  private final double[] named;

  private Surroundings(Tags tags, List<Atoms> sentences, List<Marginals> marginals) {
    this.k = tags.size();
    this.sentences = sentences;
    this.marginals = marginals;
    int size = sentences.stream().mapToInt(Atoms::size).sum();
    this.sentence = new int[size];
    this.place = new int[size];
    this.named = new double[size];
  }

  /** Sets the atoms of a second reading by what the first one held likely. */
  static void fill(Tags tags, List<Atoms> sentences, List<Marginals> marginals) {
    new Surroundings(tags, sentences, marginals).fill();
  }

  private void fill() {
    var words = new long[named.length];
    var pairs = new long[named.length];
    int w = 0;
    for (int s = 0; s < sentences.size(); s++) {
      var atoms = sentences.get(s);
      for (int i = 0; i < atoms.size(); i++, w++) {
        sentence[w] = s;
        place[w] = i;
        words[w] = atoms.value(Atom.NAME, i) & 0xFFFFFFFFL;
        pairs[w] = i == 0 ? 0 : words[w - 1] << 32 | words[w];
        here(w);
      }
    }
    Occurrences.forEachRepeated(words, this::word);
    Occurrences.forEachRepeated(pairs, this::pair);
    leaveOut();
  }

  /** Words that are no name here and nowhere around need no second look. */
  private void leaveOut() {
    for (var atoms : sentences) {
      for (int i = 0; i < atoms.size(); i++) {
        if (atoms.value(Atom.LIKELY, i) == NEVER && atoms.value(Atom.FOREMOST, i) < NAMED) {
          atoms.leaveOut(i);
        }
      }
    }
  }

  private void here(int w) {
    var of = marginals.get(sentence[w]);
    int i = place[w];
    int best = of.likeliest(i, 0);
    named[w] = of.named(i);
    set(Atom.FIRST, w, 1 + best * 4 + step(SURENESS, of.of(i, best)));
    int step = step(SHARES, named[w]);
    set(Atom.LIKELY, w, step == 0 ? NEVER : 2 + of.likeliest(i, 1) * 6 + step);
  }

  private void word(int[] places) {
    boolean everNamed = Arrays.stream(places).anyMatch(w -> named[w] >= SHARES[0]);
    var sum = new double[k];
    for (int a = 0; a < places.length; a++) {
      int n = 0;
      int foremost = -1;
      Arrays.fill(sum, 0);
      for (int b = first(places, a); isNear(places, a, b); b++) {
        if (b == a) {
          continue;
        }
        n++;
        if (everNamed) {
          add(places[b], sum);
          foremost = foremost < 0 || named[places[b]] > named[foremost] ? places[b] : foremost;
        }
      }
      if (n > 0) {
        set(Atom.ELSEWHERE, places[a], average(sum, n));
        set(Atom.FOREMOST, places[a], foremost(foremost, n));
      }
    }
  }

  /** The places are those of the second word of a pair. */
  private void pair(int[] places) {
    var before = new double[k];
    var behind = new double[k];
    for (int a = 0; a < places.length; a++) {
      int n = 0;
      Arrays.fill(before, 0);
      Arrays.fill(behind, 0);
      for (int b = first(places, a); isNear(places, a, b); b++) {
        if (b != a) {
          n++;
          add(places[b] - 1, before);
          add(places[b], behind);
        }
      }
      if (n > 0) {
        set(Atom.BEFORE, places[a] - 1, average(before, n));
        set(Atom.BEHIND, places[a], average(behind, n));
      }
    }
  }

  private int first(int[] places, int a) {
    int b = a;
    while (b > 0 && isNear(places, a, b - 1)) {
      b--;
    }
    return b;
  }

  private boolean isNear(int[] places, int a, int b) {
    return b < places.length && Math.abs(a - b) <= MOST_NEAR && near(places[a], places[b]);
  }

  private boolean near(int w, int other) {
    return Math.abs(sentence[w] - sentence[other]) <= REACH;
  }

  private void add(int w, double[] sum) {
    for (int y = 0; y < k; y++) {
      sum[y] += marginals.get(sentence[w]).of(place[w], y);
    }
  }

  /**
   * The tag of the place where a name is likeliest, how likely it is, how many places there are.
   */
  private int foremost(int foremost, int n) {
    int many = n > OFTEN ? 2 : n > 1 ? 1 : 0;
    int step = foremost < 0 ? 0 : step(SHARES, named[foremost]);
    if (step == 0) {
      return 1 + many;
    }
    int tag = marginals.get(sentence[foremost]).likeliest(place[foremost], 1);
    return NAMED + (tag * 6 + step) * 3 + many;
  }

  /** The share of names, their commonest class, whether alone, and whether they begin here. */
  private int average(double[] sum, int n) {
    int best = 0;
    double all = 0;
    for (int c = 0; 2 * c + 2 < k; c++) {
      double of = sum[2 * c + 1] + sum[2 * c + 2];
      all += of;
      if (of > sum[2 * best + 1] + sum[2 * best + 2]) {
        best = c;
      }
    }
    int step = step(SHARES, all / n);
    if (step == 0) {
      return n > 2 ? 2 : 1;
    }
    double most = sum[2 * best + 1] + sum[2 * best + 2];
    int begins = sum[2 * best + 1] * 2 >= most ? 1 : 0;
    int pure = most > PURE * all ? 1 : 0;
    return 3 + ((best * 6 + step) * 2 + begins) * 2 + pure;
  }

  private void set(Atom atom, int w, int value) {
    sentences.get(sentence[w]).set(atom, place[w], value);
  }

  private static int step(double[] steps, double share) {
    int step = 0;
    while (step < steps.length && share >= steps[step]) {
      step++;
    }
    return step;
  }
}
