package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;

/** Clubs that are called like words of the language, where an article is about a game: الهلال. */
final class Teams {
  private static final String RULE = "name-team";

  private final Scene scene;
  private final Phrases phrases;
  private final Games games;

  Teams(Scene scene) {
    this.scene = scene;
    this.phrases = new Phrases(scene);
    this.games = new Games(scene);
  }

  void find(List<Found> found) {
    if (!games.areMeant()) {
      return;
    }
    var called = called();
    for (int i = 0; i < scene.size(); i++) {
      if (called.contains(scene.word(i).name()) && isTeam(i)) {
        found.add(Found.name(i, i + 1, EntityType.ORGANIZATION, RULE, 0.7));
      }
    }
  }

  /** Those that stand once where only a club may, and what is joined to them: "الأهلي والشباب". */
  private Set<String> called() {
    Set<String> called = new HashSet<>();
    for (int i = 0; i < scene.size(); i++) {
      boolean after = games.isAfterSide(i) || games.isAfterRival(i) || isBesideCalled(i, called);
      if (scene.has(i, WordRole.CLUB_NAME) && after && isTeam(i)) {
        called.add(scene.word(i).name());
      }
    }
    return called;
  }

  private boolean isBesideCalled(int i, Set<String> called) {
    int before = i - 1;
    if (scene.isStart(i)) {
      return false;
    }
    if (!scene.word(before).isLexical()) {
      before = scene.isStart(before) ? before : before - 1;
    } else if (!scene.word(i).has(Clitic.WA)) {
      return false;
    }
    return called.contains(scene.word(before).name()) || scene.has(before, WordRole.CLUB_NAME);
  }

  /** Not "كأس الاتحاد", "الاتحاد الدولي", "الاتحاد لكرة القدم". */
  private boolean isTeam(int i) {
    int before = scene.previous(i);
    if (before >= 0 && (scene.has(before, WordRole.COMPETITION) || isBodyBefore(before))) {
      return false;
    }
    int next = i + 1;
    return next >= scene.end(i)
        || !(phrases.isDefiniteAdjective(next) || scene.word(next).has(Clitic.LI));
  }

  private boolean isBodyBefore(int i) {
    return scene.type(i).isPresent()
        && !scene.has(i, WordRole.CLUB)
        && !scene.has(i, WordRole.SIDE)
        && !scene.word(i).has(Clitic.ART);
  }
}
