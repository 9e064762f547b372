package org.isnad.event;

import org.isnad.model.PartOfSpeech;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** What the words of a sentence are by the word that follows them. */
final class Lookahead {
  private final Text text;
  private final EventLexicon lexicon;
  private final int end;

  /** {@code end}: behind the last word of the sentence. */
  Lookahead(Text text, EventLexicon lexicon, int end) {
    this.text = text;
    this.lexicon = lexicon;
    this.end = end;
  }

  /** "نحو 30 جنديا": a number follows, and the word says that it is not exact. */
  boolean isAbout(int index) {
    var word = text.word(index);
    return word.canBe(PartOfSpeech.PREPOSITION)
        && lexicon.is(word.lemma(), Particle.QUANTIFIER)
        && index + 1 < end
        && isNumber(text.word(index + 1));
  }

  /** "قبل أن": no verb, though قبل is one too. */
  boolean isBeforeClause(int index) {
    var word = text.word(index);
    return word.canBe(PartOfSpeech.PREPOSITION)
        && !word.is(PartOfSpeech.PREPOSITION)
        && lexicon.is(word, Particle.RESET_BEFORE)
        && index + 1 < end
        && text.word(index + 1).is(PartOfSpeech.COMPLEMENTIZER);
  }

  /** A verb that tells an event or carries one, where the word is read as a verb. */
  boolean tells(int index) {
    var word = text.word(index);
    return lexicon.frame(word, true).isPresent() || lexicon.governor(word).isPresent();
  }

  private static boolean isNumber(Word word) {
    return word.kind() == Word.Kind.NUMBER || word.is(PartOfSpeech.NUMERAL);
  }
}
