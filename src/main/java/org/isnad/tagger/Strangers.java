package org.isnad.tagger;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes some words of the training strangers: strikes out what unlabelled news says of them, and
 * what the knowledge base says of some names. Other texts are full of such words, those of a corpus
 * of news are not. Chance is seeded by the number of the member that is trained.
 */
final class Strangers {
  private static final double SHARE_OF_WORDS = 0.2;
  private static final double SHARE_OF_NAMES = 0.2;
  private static final List<Atom> NEWS =
      List.of(Atom.CLUSTER_COARSE, Atom.CLUSTER_MIDDLE, Atom.CLUSTER_FINE, Atom.EXPECTED);

  private final SplittableRandom random;

  private Strangers(int member) {
    this.random = new SplittableRandom(5 + member);
  }

  static void make(List<Atoms> sentences, int member) {
    var strangers = new Strangers(member);
    sentences.forEach(strangers::words);
    sentences.forEach(strangers::names);
  }

  private void words(Atoms atoms) {
    for (int i = 0; i < atoms.size(); i++) {
      if (random.nextDouble() < SHARE_OF_WORDS) {
        for (var atom : NEWS) {
          atoms.set(atom, i, 0);
        }
      }
    }
  }

  private void names(Atoms atoms) {
    boolean strange = false;
    for (int i = 0; i < atoms.size(); i++) {
      int known = atoms.value(Atom.KNOWN, i);
      if (AtomReader.beginsKnown(known)) {
        strange = random.nextDouble() < SHARE_OF_NAMES;
      }
      if (known != 0 && strange) {
        atoms.set(Atom.KNOWN, i, 0);
      }
    }
  }
}
