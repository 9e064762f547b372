package org.isnad.mention;

import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.KnownEntity;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Whether a capital stands for its government ("الرياض ترحب", "مع موسكو") or for the city ("في
 * موسكو", "لزيارة موسكو").
 */
final class Metonyms {
  private static final int REACH = 7;

  private final Scene scene;

  Metonyms(Scene scene) {
    this.scene = scene;
  }

  /** The key of the state for whose government the word stands. */
  Optional<String> stateAt(int i) {
    var state = scene.metonym(i);
    return isPlace(i) ? Optional.empty() : state.map(KnownEntity::key);
  }

  /** "العاصمة عمان", "العاصمة الأردنية عمان": not the state that is spelled so. */
  boolean isCapital(int i) {
    int before = scene.previous(i);
    if (before < 0 || scene.metonym(i).isEmpty()) {
      return false;
    }
    int head = scene.nisba(before).isPresent() ? scene.previous(before) : before;
    return head >= 0
        && scene.word(head).has(Clitic.ART)
        && scene.type(head).filter(TypeNoun::isPlace).isPresent();
  }

  /** The words around show that the city is meant. */
  boolean isPlace(int i) {
    var word = scene.word(i);
    int before = scene.previous(i);
    if (word.has(Clitic.BI) || isDateline(i, before)) {
      return true;
    }
    if (before < 0) {
      return false;
    }
    if (word.has(Clitic.LI) && afterMovement(i)) {
      return true;
    }
    if (word.isCoordinated()) {
      return isPlaceBefore(before);
    }
    return !word.hasPreposition() && isPlaceAfter(before, i);
  }

  private boolean isPlaceAfter(int before, int i) {
    if (scene.has(before, WordRole.LOCATIVE) || scene.has(before, WordRole.MOVEMENT)) {
      return true;
    }
    int head = scene.nisba(before).isPresent() ? scene.previous(before) : before;
    if (head >= 0 && scene.type(head).map(TypeNoun::isPlace).orElse(false)) {
      return true;
    }
    Word previous = scene.word(before);
    boolean plainNoun =
        previous.is(PartOfSpeech.NOUN)
            && !previous.isDefinite()
            && scene.type(before).isEmpty()
            && scene.title(before).isEmpty();
    return plainNoun && !isStart(before) && !isDeed(before) && i == before + 1;
  }

  private boolean isStart(int i) {
    return scene.isStart(i);
  }

  private boolean isDeed(int i) {
    return scene.word(i).canBe(PartOfSpeech.MASDAR) || scene.has(i, WordRole.ACTING_NOUN);
  }

  /** "في دبي والرياض": what is joined to a place is a place. */
  private boolean isPlaceBefore(int before) {
    int earlier = scene.previous(before);
    return earlier >= 0 && scene.has(earlier, WordRole.LOCATIVE) && !scene.known(before).isEmpty();
  }

  private boolean isDateline(int i, int before) {
    if (before >= 0 || i + 1 >= scene.end(i)) {
      return false;
    }
    var next = scene.word(i + 1);
    return next.kind() == Word.Kind.COMMA
        || next.kind() == Word.Kind.NUMBER
        || next.kind() == Word.Kind.MARK
        || (next.kind() == Word.Kind.COLON && !scene.text().sentenceOf(i).headline());
  }

  private boolean afterMovement(int i) {
    for (int k = i - 1; k >= 0 && k >= i - REACH && !scene.isStart(k + 1); k--) {
      if (scene.has(k, WordRole.MOVEMENT) || movesBy(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean movesBy(int k) {
    for (var reading : scene.word(k).readings()) {
      var roles = scene.tables().roles().get(reading.lemma());
      if (roles != null && roles.contains(WordRole.MOVEMENT)) {
        return true;
      }
    }
    return false;
  }
}
