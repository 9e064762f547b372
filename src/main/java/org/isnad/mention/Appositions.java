package org.isnad.mention;

import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.EntityType;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Foreign people who stand between commas behind their post: "مدير القسم، شوي كانغ إيل، وتناول".
 */
final class Appositions {
  private static final String RULE = "name-apposition";

  /** How many words lie between a post and the comma behind it at most. */
  private static final int POST = 10;

  private static final int LEAST = 2;
  private static final int MOST = 4;

  private final Scene scene;

  Appositions(Scene scene) {
    this.scene = scene;
  }

  void find(List<Found> found) {
    for (int i = 1; i + LEAST < scene.size(); i++) {
      if (isComma(i) && !scene.isStart(i)) {
        int to = end(i + 1);
        if (to > i + LEAST && to < scene.end(i) && isComma(to) && isBehindPost(i)) {
          found.add(Found.name(i + 1, to, EntityType.PERSON, RULE, 0.6));
        }
      }
    }
  }

  private boolean isComma(int i) {
    return scene.word(i).kind() == Word.Kind.COMMA;
  }

  private int end(int from) {
    int to = from;
    while (to < scene.end(from - 1) && to < from + MOST && isForeign(to)) {
      to++;
    }
    return to;
  }

  /** No word of the language, as far as tables and counts show it. */
  private boolean isForeign(int i) {
    return scene.isPlain(i)
        && !scene.word(i).has(Clitic.ART)
        && scene.word(i).readings().isEmpty()
        && scene.word(i).pronoun().isEmpty()
        && (scene.nameStrength(i) > 0 || !scene.isOrdinary(i))
        && scene.type(i).isEmpty()
        && scene.title(i).isEmpty()
        && !scene.has(i, WordRole.CALENDAR);
  }

  /** A post without its holder lies before the comma: no verb, comma or relative between. */
  private boolean isBehindPost(int comma) {
    for (int i = comma - 1; i >= comma - POST && i >= 0; i--) {
      var word = scene.word(i);
      if (isComma(i) || word.is(PartOfSpeech.VERB) || word.is(PartOfSpeech.RELATIVE)) {
        return false;
      }
      if (scene.title(i).filter(title -> title.kind() == TitleNoun.Kind.OFFICE).isPresent()) {
        return true;
      }
      if (scene.isStart(i)) {
        return false;
      }
    }
    return false;
  }
}
