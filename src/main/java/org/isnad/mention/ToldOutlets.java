package org.isnad.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Word;

/**
 * Outlets in quotation marks between a verb of saying and what is said: "قال المصدر لـ«عكاظ» إن",
 * "ذكرت «سبق» أن". Most are words of the language or names of places too.
 */
final class ToldOutlets {
  private static final String RULE = "name-outlet-told";
  private static final Set<EntityType> OUTLETS = Set.of(EntityType.NEWS_OUTLET);
  private static final int REACH = 20;
  private static final int LONGEST = 5;

  private final Scene scene;

  ToldOutlets(Scene scene) {
    this.scene = scene;
  }

  void find(List<Found> found) {
    for (int i = 1; i < scene.size(); i++) {
      if (scene.word(i).kind() == Word.Kind.QUOTE_OPEN && isOpen(i)) {
        outlet(i, found);
      }
    }
  }

  /** A verb with the outlet for its subject, or a preposition on the way to what is said. */
  private boolean isOpen(int quote) {
    int before = quote - 1;
    return scene.word(before).is(PartOfSpeech.PREPOSITION)
        ? isTold(before)
        : isSaying(before, Reading::isVerb) && !isOfMan(before);
  }

  private boolean isTold(int preposition) {
    for (int i = preposition; i >= Math.max(0, preposition - REACH); i--) {
      var word = scene.word(i);
      if (scene.has(i, WordRole.CITING) || isSaying(i, reading -> true)) {
        return true;
      }
      boolean said =
          word.is(PartOfSpeech.COMPLEMENTIZER)
              || word.kind() == Word.Kind.COLON
              || word.kind() == Word.Kind.STOP;
      if (said || scene.isStart(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isSaying(int i, Predicate<Reading> form) {
    var saying = scene.tables().saying();
    return scene.word(i).readings().stream()
        .filter(form)
        .anyMatch(reading -> saying.contains(reading.lemma()) || isDocument(reading));
  }

  private boolean isDocument(Reading reading) {
    return !reading.isVerb() && scene.tables().documents().contains(reading.lemma());
  }

  /** "وأضاف «اليوم»" goes on with what he says. */
  private boolean isOfMan(int verb) {
    return scene.word(verb).readings().stream()
        .anyMatch(r -> r.isVerb() && r.gender() == Reading.Gender.MASCULINE);
  }

  private void outlet(int quote, List<Found> found) {
    int from = quote + 1;
    for (var match : scene.tables().kb().matchesAt(scene.text().words(), from, OUTLETS)) {
      boolean closed = match.to() <= from + LONGEST && isClosed(match.to(), quote);
      var outlets = outlets(match);
      if (closed && !outlets.isEmpty()) {
        var name = Found.known(from, match, EntityType.NEWS_OUTLET, outlets, RULE);
        found.add(name.ruled(RULE, 0.9));
        return;
      }
    }
  }

  private boolean isClosed(int at, int quote) {
    return at < scene.end(quote) && scene.word(at).kind() == Word.Kind.QUOTE_CLOSE;
  }

  private static List<String> outlets(NameMatch match) {
    return match.candidates().stream()
        .filter(known -> known.type() == EntityType.NEWS_OUTLET)
        .map(KnownEntity::key)
        .toList();
  }
}
