package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;

/**
 * Names that the article bears out elsewhere: the family name of somebody named in full (المقداد),
 * a name found once with its type word (جبهة «عكد» … عكد).
 */
final class Repeats {
  private static final String RULE = "name-repeated";

  private final Scene scene;

  Repeats(Scene scene) {
    this.scene = scene;
  }

  /**
   * The best of what was found, with repetitions added and names dropped that nothing bears out.
   */
  List<Found> settle(List<Found> found) {
    var firm = Names.select(found.stream().filter(f -> f.confidence() > Names.UNSURE).toList());
    Set<String> borne = new HashSet<>();
    firm.forEach(name -> borne.addAll(name.candidates()));
    List<Found> all = new ArrayList<>(firm);
    for (var name : found) {
      if (name.confidence() <= Names.UNSURE
          && name.candidates().stream().anyMatch(borne::contains)) {
        all.add(name);
      }
    }
    repetitions(firm, all);
    return Names.select(all);
  }

  private void repetitions(List<Found> firm, List<Found> all) {
    Map<String, Found> byWord = new HashMap<>();
    for (var name : firm) {
      if (name.form() == Form.NAME) {
        learn(name, byWord);
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      boolean whole = isOwnLetter(i) && byWord.containsKey(scene.word(i).normalized());
      var model = byWord.get(whole ? scene.word(i).normalized() : scene.word(i).name());
      if (model != null && isName(i, model)) {
        var name = Found.name(i, i + 1, model.type(), RULE, 0.3).withClitics(whole);
        all.add(name.as(model.candidates()));
      }
    }
  }

  private void learn(Found name, Map<String, Found> byWord) {
    int last = name.to() - 1;
    if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
      byWord.putIfAbsent(
          isOwnLetter(last) ? scene.word(last).normalized() : scene.word(last).name(), name);
    } else if (name.to() - name.from() == 1
        && (!scene.isOrdinary(last) || name.confidence() > 0.9)) {
      byWord.putIfAbsent(scene.word(last).name(), name);
    }
  }

  /** What looks like a preposition: ستيفان لوفن, and in the same article "باسم لوفن". */
  private boolean isOwnLetter(int i) {
    return scene.word(i).hasPreposition() && !scene.word(i).has(Clitic.ART);
  }

  /** "وأكد المصري": a family's name that is a nationality, where no noun is described by it. */
  private boolean isSubject(int i) {
    return i > 0
        && !scene.isStart(i)
        && scene.word(i).has(Clitic.ART)
        && scene.word(i - 1).is(PartOfSpeech.VERB)
        && scene.word(i - 1).pronoun().isEmpty();
  }

  private boolean isName(int i, Found model) {
    var word = scene.word(i);
    if (word.is(PartOfSpeech.VERB) && !word.has(Clitic.ART) && scene.nameStrength(i) < 2) {
      return false;
    }
    if (word.is(PartOfSpeech.PREPOSITION)
        || model.type() == EntityType.PERSON && scene.nisba(i).isPresent() && !isSubject(i)) {
      return false;
    }
    return !scene.isBreak(i) || scene.nameStrength(i) > 0;
  }
}
