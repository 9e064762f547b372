package org.isnad.mention;

import static org.isnad.lexicon.Letters.HA;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.WAW;
import static org.isnad.lexicon.Letters.YA;

import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;

/** Adjectives of nationality that are spelled like their state: "الأسهم السعودية". */
final class StateAdjectives {
  private final Scene scene;

  StateAdjectives(Scene scene) {
    this.scene = scene;
  }

  /** The word describes the definite noun right before it. */
  boolean at(int i) {
    if (scene.isStart(i) || !scene.isPlain(i) || scene.nisba(i).isEmpty()) {
      return false;
    }
    int before = i - 1;
    var noun = scene.word(before);
    return scene.word(i).has(Clitic.ART)
        && noun.has(Clitic.ART)
        && !noun.is(PartOfSpeech.VERB)
        && !scene.has(before, WordRole.CALENDAR)
        && !isMan(before);
  }

  /** "زار الرئيس السعودية", "اتهم الحوثيون السعودية": a feminine adjective belongs to neither. */
  private boolean isMan(int i) {
    var form = scene.word(i).form();
    int last = form.length() - 1;
    boolean men =
        last > 2
            && form.charAt(last) == NUN
            && (form.charAt(last - 1) == WAW || form.charAt(last - 1) == YA);
    boolean noted = scene.title(i).isPresent() || scene.nisba(i).isPresent();
    return men || noted && form.charAt(last) != HA;
  }
}
