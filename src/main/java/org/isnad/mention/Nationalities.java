package org.isnad.mention;

import java.util.List;
import org.isnad.model.EntityType;
import org.isnad.model.Mention.Form;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Adjectives of nationality that stand for their state as one who acts: القصف التركي. */
final class Nationalities {
  private static final String RULE = "nisba";

  private final Scene scene;
  private final Covers covers;

  Nationalities(Scene scene, List<Found> names) {
    this.scene = scene;
    this.covers = new Covers(scene.size(), names);
  }

  void find(List<Found> all) {
    boolean before = false;
    for (int i = 0; i < scene.size(); i++) {
      var state = scene.nisba(i);
      if (state.isEmpty() || covers.name(i).isPresent() || covers.titled(i).isPresent()) {
        before = before && joins(i);
        continue;
      }
      before = before || actsBefore(i);
      if (before) {
        all.add(found(i, state.get().key()));
      }
    }
  }

  private static Found found(int i, String key) {
    return new Found(
        i, i + 1, i, i + 1, EntityType.STATE, Form.NISBA, List.of(key), RULE, 0.7, false);
  }

  /** A dash or another adjective between two nationalities: "محادثات أميركية - روسية". */
  private boolean joins(int i) {
    var word = scene.word(i);
    return word.kind() == Word.Kind.MARK
        || word.isQuote()
        || word.is(PartOfSpeech.ADJECTIVE)
        || scene.has(i, WordRole.PLAIN_ADJECTIVE);
  }

  /** The noun that the adjective belongs to is something done or one who does it. */
  private boolean actsBefore(int i) {
    int head = scene.previous(i);
    while (head >= 0 && scene.word(head).is(PartOfSpeech.ADJECTIVE)) {
      head = scene.previous(head);
    }
    return head >= 0 && (scene.has(head, WordRole.ACTING_NOUN) || acts(scene.word(head)));
  }

  private static boolean acts(Word word) {
    return word.canBe(PartOfSpeech.MASDAR) && !word.is(PartOfSpeech.VERB);
  }
}
