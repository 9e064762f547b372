package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is called by a name and is none of ours: a ship, a film, a storm (المركبة سويوز). */
final class Works {
  private static final String LEARNT = "name-learnt";

  private final Scene scene;

  Works(Scene scene) {
    this.scene = scene;
  }

  /** Leaves out the learnt names of one word that stand behind such a noun, wherever they stand. */
  void leaveOut(List<Found> found) {
    Set<String> works = new HashSet<>();
    for (var name : found) {
      int before = scene.previous(beforeBracket(name.from()));
      if (isLone(name) && before >= 0 && scene.has(before, WordRole.WORK)) {
        works.add(scene.word(name.from()).name());
      }
    }
    found.removeIf(name -> isLone(name) && works.contains(scene.word(name.from()).name()));
  }

  private boolean isLone(Found name) {
    return name.to() == name.from() + 1 && name.rule().equals(LEARNT);
  }

  /** "المركبة (سويوز)". */
  private int beforeBracket(int i) {
    boolean bracket =
        !scene.isStart(i) && scene.text().surface(scene.word(i - 1).span()).equals("(");
    return bracket ? i - 1 : i;
  }
}
