package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Where an article was written, at its beginning: "سبق - الرياض:", "أتلانتا، الولايات المتحدة
 * (CNN)".
 */
final class Datelines {
  private static final String RULE = "name-dateline";
  private static final Set<String> DASHES = Set.of("-", "–", "—", "/", "|");

  /** How many words stand before the place at most. */
  private static final int LONGEST = 7;

  /** How many words the name of a town has at most. */
  private static final int TOWN = 2;

  private final Scene scene;

  Datelines(Scene scene) {
    this.scene = scene;
  }

  /** The words of a name end a dateline, behind who wrote it and a dash. */
  boolean endsAt(int i, int to) {
    if (scene.isStart(i) || !isDash(i - 1) || !closes(to, scene.end(i))) {
      return false;
    }
    var sentence = scene.text().sentenceOf(i);
    if (sentence.headline() || i - sentence.from() > LONGEST) {
      return false;
    }
    for (int k = sentence.from(); k < i; k++) {
      if (scene.word(k).is(PartOfSpeech.PREPOSITION) || scene.word(k).hasPreposition()) {
        return false;
      }
    }
    return true;
  }

  private boolean closes(int i, int end) {
    return i >= end || scene.word(i).kind() == Word.Kind.COLON || isDash(i);
  }

  private boolean isDash(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.MARK && DASHES.contains(scene.text().surface(word.span()));
  }

  /** The town before its state: "أتلانتا، الولايات المتحدة الأمريكية (CNN)". */
  void find(List<Found> found) {
    for (var sentence : scene.text().sentences()) {
      town(sentence.from(), sentence.to()).ifPresent(found::add);
    }
  }

  private Optional<Found> town(int from, int end) {
    int to = from;
    while (to < end && to <= from + TOWN && isTownWord(to)) {
      to++;
    }
    if (to == from || to + 1 >= end || scene.word(to).kind() != Word.Kind.COMMA) {
      return Optional.empty();
    }
    for (var match : scene.known(to + 1)) {
      boolean state = match.first().type() == EntityType.STATE;
      if (state && match.to() < end && scene.word(match.to()).kind() == Word.Kind.MARK) {
        var town = Found.name(from, to, EntityType.PLACE, RULE, 0.9);
        return Optional.of(town.as(places(from, to)));
      }
    }
    return Optional.empty();
  }

  private boolean isTownWord(int i) {
    return scene.isPlain(i) && !scene.isBreak(i) && scene.type(i).isEmpty();
  }

  private List<String> places(int from, int to) {
    return scene.knownPlaces(from).stream()
        .filter(match -> match.to() == to)
        .map(match -> Found.keys(match.candidates()))
        .findFirst()
        .orElse(List.of());
  }
}
