package org.isnad.text;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Spelled;
import org.isnad.model.Word;

/**
 * A name that begins with و, right behind its verb: "قال ويس ميتشل". No conjunction stands between
 * a verb and its subject.
 */
final class FirstLetter {
  private FirstLetter() {}

  /** The words of one sentence, in order. */
  static List<Word> keep(List<Word> words) {
    List<Word> kept = new ArrayList<>(words);
    for (int i = 1; i + 1 < words.size(); i++) {
      var word = words.get(i);
      if (isCut(word) && isVerb(words.get(i - 1)) && isUnknown(words.get(i + 1))) {
        kept.set(
            i, Word.of(word.index(), word.span(), word.kind(), Spelled.plain(word.normalized())));
      }
    }
    return kept;
  }

  private static boolean isCut(Word word) {
    return word.has(Clitic.WA)
        && word.clitics().size() == 1
        && word.pronoun().isEmpty()
        && isUnknown(word);
  }

  private static boolean isUnknown(Word word) {
    return word.kind() == Word.Kind.ARABIC
        && word.readings().isEmpty()
        && !word.has(Clitic.ART)
        && !word.hasPreposition();
  }

  private static boolean isVerb(Word word) {
    return word.is(PartOfSpeech.VERB)
        && word.pronoun().isEmpty()
        && word.reading().filter(r -> r.number() == Reading.Grammatical.SINGULAR).isPresent();
  }
}
