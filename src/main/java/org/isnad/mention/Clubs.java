package org.isnad.mention;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * Clubs called like their city: "نادي روما الإيطالي", and in the same article "أبلغ روما لاعبيه".
 * Neither the city nor its government plays.
 */
final class Clubs {
  private static final String RULE = "name-club";

  private final Scene scene;
  private final Metonyms metonyms;
  private final Set<String> called = new HashSet<>();

  Clubs(Scene scene, Metonyms metonyms) {
    this.scene = scene;
    this.metonyms = metonyms;
    for (int i = 0; i < scene.size(); i++) {
      if (isNamedClub(i)) {
        called.add(scene.word(i).name());
      }
    }
  }

  /** "نادي روما": right behind the word, without an article, which "نادي الرياض الأدبي" has. */
  private boolean isNamedClub(int i) {
    return i > 0
        && !scene.isStart(i)
        && scene.has(i - 1, WordRole.CLUB)
        && !scene.word(i - 1).has(Clitic.ART)
        && !scene.word(i).has(Clitic.ART)
        && isCity(i);
  }

  private boolean isCity(int i) {
    if (scene.metonym(i).isPresent()) {
      return true;
    }
    return scene.known(i).stream()
        .anyMatch(
            match ->
                match.to() == i + 1
                    && match.candidates().stream()
                        .map(KnownEntity::type)
                        .allMatch(type -> type == EntityType.PLACE));
  }

  /** Whether a word means a club, not the place that its words say it is. */
  boolean isClub(int i) {
    return called.contains(scene.word(i).name())
        && isCity(i)
        && (isNamedClub(i) || !metonyms.isPlace(i));
  }

  Found club(int i) {
    return Found.name(i, i + 1, EntityType.ORGANIZATION, RULE, 0.8);
  }
}
