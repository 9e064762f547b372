package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.EntityType;

/** Phrases of the language that hold what elsewhere is a name: حسن الجوار، نصيب الأسد. */
final class SetPhrases {
  private final Map<String, List<List<String>>> byFirst;

  private SetPhrases(Map<String, List<List<String>>> byFirst) {
    this.byFirst = byFirst;
  }

  static SetPhrases load() {
    Map<String, List<List<String>>> byFirst = new HashMap<>();
    for (var row : Table.resource("lexicon/set-phrases.tsv", "phrase").rows()) {
      var words = List.of(Orthography.fold(row.get("phrase")).split(" "));
      byFirst.merge(words.get(0), List.of(words), SetPhrases::joined);
    }
    return new SetPhrases(byFirst);
  }

  private static List<List<String>> joined(List<List<String>> some, List<List<String>> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The name is nobody's: it begins in a phrase, or in the word before its first one. */
  boolean hold(Scene scene, Found name) {
    if (name.type() != EntityType.PERSON) {
      return false;
    }
    return begins(scene, name.from()) || name.from() > 0 && begins(scene, name.from() - 1);
  }

  private boolean begins(Scene scene, int i) {
    for (var phrase : byFirst.getOrDefault(scene.word(i).name(), List.of())) {
      if (isThere(scene, i, phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThere(Scene scene, int i, List<String> phrase) {
    for (int k = 1; k < phrase.size(); k++) {
      if (i + k >= scene.end(i) || !scene.word(i + k).normalized().equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }
}
