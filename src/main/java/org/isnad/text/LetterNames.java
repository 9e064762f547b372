package org.isnad.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.Spelled;
import org.isnad.model.Word;

/**
 * A preposition before a name that is spelled letter by letter: لبي بي سي, لسي إن إن. Its first
 * word alone is too short to tell.
 */
final class LetterNames {
  private static final int FIRST = 3;
  private final Predicate<String> isName;

  LetterNames(Predicate<String> isName) {
    this.isName = isName;
  }

  /** The words of one sentence, in order. */
  void cut(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      var word = words.get(i);
      if (isCut(word) && isName.test(spelled(words, i))) {
        words.set(i, Word.of(word.index(), word.span(), word.kind(), preposed(word.normalized())));
      }
    }
  }

  private static boolean isCut(Word word) {
    var letters = word.normalized();
    return letters.length() == FIRST
        && letters.charAt(0) == Letters.LAM
        && word.kind() == Word.Kind.ARABIC
        && !word.hasPreposition();
  }

  private static String spelled(List<Word> words, int i) {
    return words.get(i).normalized().substring(1)
        + " "
        + words.get(i + 1).normalized()
        + " "
        + words.get(i + 2).normalized();
  }

  private static Spelled preposed(String letters) {
    var rest = letters.substring(1);
    return new Spelled(letters, 1, rest, rest, EnumSet.of(Clitic.LI), Optional.empty(), List.of());
  }
}
