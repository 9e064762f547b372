package org.isnad.mention;

import static org.isnad.lexicon.Letters.YA;

import java.util.HashSet;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.PartOfSpeech;

/**
 * Clubs called like their city: "نادي روما الإيطالي", and in the same article "أبلغ روما لاعبيه".
 * Neither the city nor its government plays.
 */
final class Clubs {
  private static final String RULE = "name-club";

  private final Scene scene;
  private final Metonyms metonyms;
  private final Games games;
  private final Set<String> called = new HashSet<>();

  Clubs(Scene scene, Metonyms metonyms) {
    this.scene = scene;
    this.metonyms = metonyms;
    this.games = new Games(scene);
    for (int i = 0; i < scene.size(); i++) {
      if (isNamedClub(i) || isPlaying(i)) {
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
    var known = scene.known(i);
    if (scene.metonym(i).isPresent()) {
      return known.isEmpty() || known.get(0).to() == i + 1;
    }
    return known.stream()
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
        && (isNamedClub(i) || isPlaying(i) || !metonyms.isPlace(i));
  }

  /** "صفوف ليفركوزن", "روما الإيطالي" where the city is feminine. */
  private boolean isPlaying(int i) {
    return games.areMeant()
        && !scene.word(i).has(Clitic.ART)
        && isCity(i)
        && (games.isAfterSide(i) || isMasculine(i));
  }

  /** Not "مطار بيروت اللبناني", whose adjective is the noun's. */
  private boolean isMasculine(int i) {
    int next = i + 1;
    if (next >= scene.end(i) || !scene.word(next).has(Clitic.ART) || scene.nisba(next).isEmpty()) {
      return false;
    }
    var form = scene.word(next).form();
    if (form.charAt(form.length() - 1) != YA) {
      return false;
    }
    int before = scene.previous(i);
    boolean governed =
        before >= 0
            && scene.isPlain(i)
            && scene.word(before).is(PartOfSpeech.NOUN)
            && !scene.word(before).isDefinite();
    return !governed && (before < 0 || scene.type(before).isEmpty());
  }

  Found club(int i) {
    boolean whole = scene.known(i).stream().anyMatch(m -> m.to() == i + 1 && m.whole());
    return Found.name(i, i + 1, EntityType.ORGANIZATION, RULE, 0.8).withClitics(whole);
  }
}
