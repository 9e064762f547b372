package org.isnad.mention;

import java.util.HashSet;
import java.util.Set;

/** Whether an article is about a game, and where in it a club may be named. */
final class Games {
  /** So many different words of a game show what an article is about. */
  private static final int ENOUGH = 3;

  private final Scene scene;
  private final boolean meant;

  Games(Scene scene) {
    this.scene = scene;
    this.meant = isEnough(scene);
  }

  private static boolean isEnough(Scene scene) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < scene.size() && words.size() < ENOUGH; i++) {
      if (scene.has(i, WordRole.GAME)) {
        words.add(scene.word(i).form());
      }
    }
    return words.size() >= ENOUGH;
  }

  boolean areMeant() {
    return meant;
  }

  /** "مدرب الهلال", "ضيفه الفتح". */
  boolean isAfterSide(int i) {
    int before = scene.previous(i);
    return meant
        && before >= 0
        && scene.isPlain(i)
        && (scene.has(before, WordRole.SIDE) || scene.has(before, WordRole.CLUB));
  }

  /** "بين الأهلي والشباب". */
  boolean isAfterRival(int i) {
    int before = scene.previous(i);
    return meant && before >= 0 && scene.isPlain(i) && scene.has(before, WordRole.RIVAL);
  }
}
