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

  private static final int FIGHT_REACH = 4;

  private final Scene scene;
  private final Datelines datelines;

  Metonyms(Scene scene) {
    this.scene = scene;
    this.datelines = new Datelines(scene);
  }

  /** The key of the state for whose government the words of a name stand. */
  Optional<String> stateAt(int i, int to) {
    var state = to == i + 1 ? scene.metonym(i) : ofTwo(i, to);
    return isPlace(i, to) ? Optional.empty() : state.map(KnownEntity::key);
  }

  /** One past a capital that is written in two words: تل أبيب; the word itself where none is. */
  int end(int i) {
    return ofTwo(i, i + 2).isPresent() ? i + 2 : i;
  }

  private Optional<KnownEntity> ofTwo(int i, int to) {
    boolean two =
        to == i + 2 && scene.beginsMetonym(i) && to <= scene.end(i) && scene.isPlain(i + 1);
    if (!two || scene.word(i).kind() != Word.Kind.ARABIC || scene.has(i, WordRole.PLACE_PREFIX)) {
      return Optional.empty();
    }
    var name = scene.word(i).name() + " " + scene.word(i + 1).normalized();
    boolean typed = scene.type(i).filter(noun -> noun.extent() == Extent.OUT).isPresent();
    return typed ? Optional.empty() : scene.tables().kb().metonym(name);
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
    return isPlace(i, i + 1);
  }

  private boolean isPlace(int i, int to) {
    var word = scene.word(i);
    int before = scene.previous(i);
    if (word.has(Clitic.BI) || isDateline(i, to, before) || datelines.endsAt(i, to)) {
      return true;
    }
    if (before < 0) {
      return false;
    }
    if (word.has(Clitic.LI) && afterMovement(i) || isFoughtFor(before)) {
      return true;
    }
    if (word.isCoordinated()) {
      return isPlaceBefore(before);
    }
    return !word.hasPreposition() && isPlaceAfter(before, i, to);
  }

  private boolean isPlaceAfter(int before, int i, int to) {
    if (scene.has(before, WordRole.LOCATIVE) || scene.has(before, WordRole.MOVEMENT)) {
      return true;
    }
    if ((movesBy(before) || isMover(before)) && !leadsTo(to) || isVenue(before, i, to)) {
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

  /** "اتفاق فيينا", "اجتماع الدوحة الذي"; not "اتفاق واشنطن وموسكو", "لقاء طهران مع". */
  private boolean isVenue(int before, int i, int to) {
    boolean called = before == i - 1 && scene.has(before, WordRole.VENUE) && isBare(before);
    boolean ends = to >= scene.end(i);
    return called && (ends || !scene.word(to).has(Clitic.WA) && !scene.has(to, WordRole.PARTNER));
  }

  private boolean isBare(int i) {
    return !scene.word(i).has(Clitic.ART) && scene.word(i).pronoun().isEmpty();
  }

  /** "زار الرئيس | باريس": behind a verb of going and whoever goes, by his name or title. */
  private boolean isMover(int before) {
    for (int k = before; k > 0 && k > before - REACH && !scene.isStart(k); k--) {
      var word = scene.word(k);
      boolean person = scene.nameStrength(k) > 0 || scene.title(k).isPresent();
      boolean his = word.has(Clitic.ART) || word.readings().isEmpty();
      if (!word.isLexical() || word.hasPreposition() || !person && !his) {
        return false;
      }
      if (scene.word(k - 1).is(PartOfSpeech.VERB)) {
        return movesBy(k - 1);
      }
    }
    return false;
  }

  /** "غارات على صنعاء", "غارات التحالف على صنعاء"; not "غارات واشنطن". */
  private boolean isFoughtFor(int before) {
    for (int k = before; k >= 0 && k > before - FIGHT_REACH; k--) {
      if (scene.has(k, WordRole.BATTLE)) {
        return k < before;
      }
      var word = scene.word(k);
      if (scene.isStart(k) || word.is(PartOfSpeech.VERB) || !word.isLexical()) {
        return false;
      }
    }
    return false;
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

  private boolean isDateline(int i, int to, int before) {
    if (before >= 0 || to >= scene.end(i)) {
      return false;
    }
    var next = scene.word(to);
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

  /** "وصلت بغداد إلى اتفاق". */
  private boolean leadsTo(int i) {
    return i < scene.end(i - 1) && scene.has(i, WordRole.LOCATIVE);
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
