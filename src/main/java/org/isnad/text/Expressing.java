package org.isnad.text;

import static org.isnad.lexicon.Letters.AIN;
import static org.isnad.lexicon.Letters.BA;
import static org.isnad.lexicon.Letters.NUN;
import static org.isnad.lexicon.Letters.QAF;
import static org.isnad.lexicon.Letters.RA;
import static org.isnad.lexicon.Letters.TAH;
import static org.isnad.lexicon.Letters.YA;

import java.util.List;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** "عبر الوزير عن أمله" is a verb, "عبر الحدود" and "عبر الإعلان عن خطة" a preposition. */
final class Expressing {
  private static final String EXPRESSED = "" + AIN + BA + RA;
  private static final String ABOUT = "" + AIN + NUN;

  /** عن طريق: by way of. */
  private static final String WAY = "" + TAH + RA + YA + QAF;

  /** How many words a subject has at most. */
  private static final int LONGEST = 7;

  private Expressing() {}

  /** The word is the verb: a subject, if any, and عن follow. */
  static boolean at(List<Word> sentence, int at) {
    var word = sentence.get(at);
    boolean written = word.form().equals(EXPRESSED) && !word.isDefinite();
    if (!written || word.hasPreposition() || !opensClause(sentence, at)) {
      return false;
    }
    int end = Math.min(sentence.size() - 1, at + 1 + LONGEST);
    for (int i = at + 1; i < end; i++) {
      var next = sentence.get(i);
      if (isAbout(next)) {
        return next.pronoun().isPresent() || isSaid(sentence.get(i + 1));
      }
      if (!isOfSubject(next, i == at + 1)) {
        return false;
      }
    }
    return false;
  }

  /** "الذي عبر عن", "لكنه عبر عن"; not "أعلن عبر تويتر عن". */
  private static boolean opensClause(List<Word> sentence, int at) {
    if (at == 0 || sentence.get(at).isCoordinated()) {
      return true;
    }
    var before = sentence.get(at - 1);
    return !before.isLexical()
        || before.is(PartOfSpeech.RELATIVE)
        || before.is(PartOfSpeech.SUBORDINATOR)
        || before.is(PartOfSpeech.CONJUNCTION)
        || before.is(PartOfSpeech.PARTICLE)
        || before.is(PartOfSpeech.COMPLEMENTIZER) && before.pronoun().isPresent()
        || isAside(sentence, at - 1);
  }

  /** The word ends "بدوره" or "من جانبه", which opens the clause. */
  private static boolean isAside(List<Word> sentence, int at) {
    boolean two = at > 0 && sentence.get(at - 1).is(PartOfSpeech.PREPOSITION);
    int from = two ? at - 1 : at;
    return (two ? sentence.get(at).pronoun().isPresent() : sentence.get(at).hasPreposition())
        && (from == 0 || !sentence.get(from - 1).isLexical());
  }

  private static boolean isAbout(Word word) {
    return word.is(PartOfSpeech.PREPOSITION) && word.form().equals(ABOUT) && !word.isCoordinated();
  }

  /** Not "عن طريق". */
  private static boolean isSaid(Word word) {
    return word.isLexical() && !word.form().equals(WAY) || word.isQuote();
  }

  /** Names and nouns of people, not "عبر الإعلان عن", "عبر صور وزعها عن". */
  private static boolean isOfSubject(Word word, boolean first) {
    boolean deed = word.is(PartOfSpeech.MASDAR) && !word.canBe(PartOfSpeech.NOUN);
    return (word.isLexical() || word.isQuote())
        && !word.is(PartOfSpeech.VERB)
        && !word.is(PartOfSpeech.COMPLEMENTIZER)
        && !word.is(PartOfSpeech.RELATIVE)
        && !(deed && first);
  }
}
