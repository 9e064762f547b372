package org.isnad.statement;

import java.util.Optional;
import org.isnad.lexicon.Letters;
import org.isnad.model.Clitic;
import org.isnad.model.Entities;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Text;
import org.isnad.model.Word;

/** An article laid out for reading its reports: words, noun phrases, quotations, tables. */
final class Page {
  final Text text;
  final SpeechLexicon lexicon;
  final Phrases phrases;
  final Marks marks;

  Page(Text text, Entities entities, SpeechLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.phrases = new Phrases(entities);
    this.marks = new Marks(text);
  }

  Word word(int at) {
    return text.word(at);
  }

  int size() {
    return text.words().size();
  }

  boolean has(int at) {
    return at >= 0 && at < size();
  }

  boolean isLexical(int at) {
    return has(at) && word(at).isLexical();
  }

  boolean isKind(int at, Word.Kind kind) {
    return has(at) && word(at).kind() == kind;
  }

  boolean is(int at, PartOfSpeech pos) {
    return has(at) && word(at).is(pos);
  }

  /** The first word of the sentence that holds a word. */
  int sentenceStart(int at) {
    return text.sentenceOf(at).from();
  }

  /**
   * One past the last word that a report beginning at a word may reach: the end of its sentence, or
   * of the later sentence in which a quotation open here closes.
   */
  int sentenceEnd(int at) {
    return text.sentenceOf(at).to();
  }

  /** أن or إن with what is attached to it; not لأن. */
  boolean isComplementizer(int at) {
    return is(at, PartOfSpeech.COMPLEMENTIZER)
        && !startsWith(word(at), Letters.LAM)
        && !word(at).has(Clitic.LI);
  }

  /** What stands between a verb and the clause: a preposition, or {@link SpeechVerb#NOTHING}. */
  String linkBefore(int complementizer) {
    if (startsWith(word(complementizer), Letters.BA) || word(complementizer).has(Clitic.BI)) {
      return String.valueOf(Letters.BA);
    }
    boolean preposition = has(complementizer - 1) && isPreposition(complementizer - 1);
    return preposition ? word(complementizer - 1).form() : SpeechVerb.NOTHING;
  }

  /** A full stop behind a single letter, with which no sentence ends: "د. حداد". */
  boolean isInitial(int stop) {
    return sentenceEnd(stop) > stop + 1
        && isKind(stop - 1, Word.Kind.ARABIC)
        && word(stop - 1).form().length() == 1;
  }

  /** A preposition that is a word of its own. */
  boolean isPreposition(int at) {
    return has(at)
        && word(at).canBe(PartOfSpeech.PREPOSITION)
        && !word(at).is(PartOfSpeech.VERB)
        && !word(at).isDefinite()
        && !word(at).hasPreposition();
  }

  /** The preposition that a word is, or carries; empty where there is none. */
  Optional<String> preposition(int at) {
    var word = word(at);
    if (word.has(Clitic.BI)) {
      return Optional.of(String.valueOf(Letters.BA));
    }
    if (word.has(Clitic.LI)) {
      return Optional.of(String.valueOf(Letters.LAM));
    }
    return isPreposition(at) ? Optional.of(word.form()) : Optional.empty();
  }

  /** A noun, name or adjective, as far as the lexicon can tell. */
  boolean isNominal(int at) {
    if (!isLexical(at)) {
      return false;
    }
    return word(at).reading().map(Reading::pos).map(Page::isNominal).orElse(true);
  }

  private static boolean isNominal(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, ADJECTIVE, NISBA, MASDAR, ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, NUMERAL -> true;
      default -> false;
    };
  }

  /** A quotation that only sets off a name or a single word: «داعش». */
  boolean isNameQuote(int open) {
    int close = marks.close(open);
    if (close - open <= 2) {
      return !is(open + 1, PartOfSpeech.PARTICLE) && !is(open + 1, PartOfSpeech.NEGATION);
    }
    var name = phrases.startingAt(open + 1);
    return name.isPresent() && name.get().mention().to() >= close && close - open < 8;
  }

  boolean opensSpeech(int at) {
    return marks.opens(at) && !isNameQuote(at);
  }

  /** Says we or I. */
  boolean speaksOfItself(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isFirstPerson(word(at)) || lexicon.is(word(at), "first-person")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstPerson(Word word) {
    if (word.readings().isEmpty() || word.has(Clitic.ART)) {
      return false;
    }
    boolean first = false;
    for (var reading : word.readings()) {
      if (!reading.isVerb()) {
        return false;
      }
      first |=
          reading.person() == Reading.Person.FIRST && reading.tense() == Reading.Tense.IMPERFECT;
    }
    return first;
  }

  boolean endsInTaMarbuta(Word word) {
    return text.string().charAt(word.span().end() - 1) == Letters.TA_MARBUTA;
  }

  /** The form's last letter. */
  static boolean endsIn(Word word, char letter) {
    var form = word.form();
    return !form.isEmpty() && form.charAt(form.length() - 1) == letter;
  }

  static boolean startsWith(Word word, char letter) {
    return !word.form().isEmpty() && word.form().charAt(0) == letter;
  }

  /** The next word that is no quotation mark. */
  int skipQuotes(int at) {
    int next = at;
    while (has(next) && word(next).isQuote()) {
      next++;
    }
    return next;
  }
}
