package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Names that the knowledge base has. */
final class KnownNames {
  private static final String RULE = "name-known";
  private static final String SHORT_RULE = "name-known-short";

  private final Scene scene;
  private final Metonyms metonyms;

  KnownNames(Scene scene) {
    this.scene = scene;
    this.metonyms = new Metonyms(scene);
  }

  void find(List<Found> found) {
    for (int i = 0; i < scene.size(); i++) {
      if (scene.word(i).isLexical()) {
        at(i, found);
      }
    }
  }

  private void at(int i, List<Found> found) {
    var matches = scene.known(i);
    if (matches.isEmpty()) {
      return;
    }
    var match = matches.get(0);
    if (isRatherAdjective(i, match)) {
      return;
    }
    found.add(match.shortName() ? shortName(i, match) : name(i, match));
  }

  private Found name(int i, NameMatch match) {
    var state = match.to() == i + 1 ? metonyms.stateAt(i) : Optional.<String>empty();
    if (state.isPresent()) {
      return Found.known(i, match, EntityType.STATE, List.of(state.get()), "name-metonym");
    }
    return Found.known(i, match, type(match), Found.keys(match.candidates()), RULE);
  }

  private static EntityType type(NameMatch match) {
    return match.first().type();
  }

  /** A short name that is also a word of the language counts only after a fuller one. */
  private Found shortName(int i, NameMatch match) {
    boolean alone = match.to() == i + 1;
    boolean ordinary = alone && !scene.word(i).readings().isEmpty() && scene.nameStrength(i) == 0;
    var known = Found.known(i, match, type(match), Found.keys(match.candidates()), SHORT_RULE);
    return new Found(
        known.from(),
        known.to(),
        known.from(),
        known.to(),
        known.type(),
        known.form(),
        known.candidates(),
        SHORT_RULE,
        ordinary ? Names.UNSURE : 0.7,
        known.whole());
  }

  /** A place called like an ordinary word: بيان, إطار, الشرقي. */
  private boolean isCommon(int i, Word word) {
    return scene.type(i).isPresent() || scene.nisba(i).isPresent() || !word.readings().isEmpty();
  }

  /** "القصف التركي" names no man called تركي; "كان" is rather the verb. */
  private boolean isRatherAdjective(int i, NameMatch match) {
    if (match.to() > i + 1) {
      return false;
    }
    Word word = scene.word(i);
    if (match.first().type() == EntityType.PERSON && scene.nisba(i).isPresent()) {
      return true;
    }
    if (match.first().type() == EntityType.PLACE && isCommon(i, word)) {
      return true;
    }
    return match.first().type() != EntityType.STATE
        && (word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.PREPOSITION))
        && !word.isDefinite();
  }
}
