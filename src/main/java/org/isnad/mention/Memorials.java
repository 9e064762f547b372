package org.isnad.mention;

import org.isnad.model.Clitic;

/** What is called after somebody: جامعة الملك سعود, حي الشيخ رضوان. */
final class Memorials {
  private final Scene scene;
  private final OwnAdjectives own;

  Memorials(Scene scene) {
    this.scene = scene;
    this.own = new OwnAdjectives(scene);
  }

  /** One past the name of what is called after somebody, or the word where nothing is. */
  int end(int i) {
    boolean bare = scene.has(i, WordRole.MEMORIAL) && !scene.word(i).has(Clitic.ART);
    return bare && i + 1 < scene.end(i) && isHonoured(i + 1) ? honouredEnd(i + 1, scene.end(i)) : i;
  }

  /** "جامعة الأمير سالم بن حداد | الدكتور": with the whole name, and adjectives of the body. */
  private int honouredEnd(int title, int end) {
    int i = title + 2;
    while (i < end && scene.isPlain(i) && isNamePart(i)) {
      i += scene.has(i, WordRole.NAME_PARTICLE) ? 2 : 1;
    }
    return own.end(Math.min(i, end), end);
  }

  private boolean isNamePart(int i) {
    return scene.has(i, WordRole.NAME_PARTICLE)
        || scene.nameStrength(i) == 2 && scene.title(i).isEmpty() && scene.nisba(i).isEmpty();
  }

  /** "حي الشيخ رضوان": called after somebody. */
  boolean isHonoured(int i) {
    int next = i + 1;
    return scene.title(i).isPresent()
        && scene.word(i).has(Clitic.ART)
        && next < scene.end(i)
        && scene.isPlain(next)
        && (scene.nameStrength(next) > 0 || scene.word(next).readings().isEmpty());
  }
}
