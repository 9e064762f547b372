package org.isnad.mention;

import static org.isnad.lexicon.Letters.ALEF;

import java.util.List;
import java.util.Set;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Unknown people where a verb of saying needs a speaker: "وقال ريتشارد والتون إن …". */
final class SpokenNames {
  private static final int REACH = 10;
  private static final String RULE = "name-after-saying";
  private static final int LONGEST = 4;

  private final Scene scene;
  private final Set<String> saying;

  SpokenNames(Scene scene) {
    this.scene = scene;
    this.saying = scene.tables().saying();
  }

  void find(List<Found> found) {
    for (int i = 0; i + 1 < scene.size(); i++) {
      if (isSaying(i) && scene.end(i) > i + 1) {
        speaker(i + 1, found);
      }
    }
  }

  private boolean isSaying(int i) {
    var word = scene.word(i);
    if (!word.is(PartOfSpeech.VERB)) {
      return false;
    }
    for (var reading : word.readings()) {
      if (reading.pos() == PartOfSpeech.VERB && saying.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }

  private void speaker(int from, List<Found> found) {
    int to = from;
    int end = Math.min(scene.end(from), from + LONGEST);
    while (to < end && isPart(to, to == from)) {
      to++;
    }
    if (isAccusative(from) && isAccusative(to - 1)) {
      return;
    }
    if (to - from > 1 || (to > from && isSureAlone(from, to))) {
      found.add(Found.name(from, to, EntityType.PERSON, RULE, 0.4));
    }
  }

  /** "إخلالا جسيما" is rather an object. */
  private boolean isAccusative(int i) {
    var form = scene.word(i).form();
    return form.charAt(form.length() - 1) == ALEF;
  }

  private boolean isPart(int i, boolean first) {
    var word = scene.word(i);
    if (word.kind() != Word.Kind.ARABIC || !scene.isPlain(i) || word.pronoun().isPresent()) {
      return false;
    }
    boolean described =
        scene.title(i).isPresent()
            || scene.type(i).isPresent()
            || scene.source(i).isPresent()
            || scene.group(i).isPresent()
            || scene.nisba(i).isPresent()
            || scene.has(i, WordRole.CALENDAR);
    if (described || (first && word.has(Clitic.ART))) {
      return false;
    }
    return !scene.isOrdinary(i) || (scene.nameStrength(i) == 2 && !scene.isBreak(i));
  }

  /** "قال راو لمراسل المحطة إن": on the way to what is said there is no other verb and name. */
  private boolean isSaidAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      var word = scene.word(i);
      if (word.is(PartOfSpeech.COMPLEMENTIZER)
          || word.kind() == Word.Kind.COLON
          || word.kind() == Word.Kind.QUOTE_OPEN) {
        return !word.isCoordinated();
      }
      if (word.is(PartOfSpeech.VERB) || word.kind() == Word.Kind.STOP) {
        return false;
      }
    }
    return false;
  }

  /** One name, and then what is said or where. */
  private boolean isSureAlone(int from, int to) {
    if (to >= scene.end(from)) {
      return false;
    }
    var next = scene.word(to);
    boolean goesOn =
        next.is(PartOfSpeech.COMPLEMENTIZER)
            || next.kind() == Word.Kind.COMMA
            || next.kind() == Word.Kind.COLON
            || next.kind() == Word.Kind.QUOTE_OPEN;
    boolean told =
        next.is(PartOfSpeech.PREPOSITION) || next.has(Clitic.LI)
            ? isSaidAfter(to, scene.end(from))
            : goesOn;
    return told && !scene.isOrdinary(from) && scene.word(from).readings().isEmpty();
  }
}
