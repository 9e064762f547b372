package org.isnad.tagger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Names of competitions, whose last part may be that of a place: دوري أبطال أوروبا، كأس أمم
 * أفريقيا. What is meant is no place.
 */
public final class Competitions {
  private static final String ROLE = "competition";

  /** How many words may follow the first. */
  private static final int LONGEST = 4;

  private final Set<String> first = new HashSet<>();

  private Competitions() {}

  public static Competitions load() {
    var competitions = new Competitions();
    for (var row : Table.resource("lexicon/mention-words.tsv", "word", "roles").rows()) {
      if (row.list("roles").contains(ROLE)) {
        competitions.first.add(Orthography.fold(row.get("word")));
      }
    }
    return competitions;
  }

  /**
   * Where the name of a competition that begins at a word ends: behind the last noun of a genitive
   * chain, which alone may have the article.
   *
   * @return the word behind it; {@code i} where none begins
   */
  public int end(List<Word> words, int i) {
    if (!first.contains(words.get(i).form()) || words.get(i).has(Clitic.ART)) {
      return i;
    }
    int to = i + 1;
    while (to < words.size() && to <= i + LONGEST && isPart(words.get(to))) {
      to++;
      if (words.get(to - 1).has(Clitic.ART)) {
        break;
      }
    }
    return to == i + 1 ? i : to;
  }

  private static boolean isPart(Word word) {
    return word.isLexical()
        && word.kind() == Word.Kind.ARABIC
        && !word.hasPreposition()
        && !word.has(Clitic.WA)
        && !word.has(Clitic.FA)
        && word.reading().map(reading -> isNoun(reading.pos())).orElse(true);
  }

  private static boolean isNoun(PartOfSpeech pos) {
    return pos == PartOfSpeech.NOUN
        || pos == PartOfSpeech.MASDAR
        || pos == PartOfSpeech.ADJECTIVE
        || pos == PartOfSpeech.NISBA;
  }
}
