package org.isnad.time;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;
import org.isnad.time.TimeWords.Unit;

/** The words of one sentence as the matchers see them; past its end every word is empty. */
final class Line {
  private final List<Word> all;
  private final int from;
  private final int to;
  private final TimeWords words;

  Line(Text text, Sentence sentence, TimeWords words) {
    this.all = text.words();
    this.from = sentence.from();
    this.to = sentence.to();
    this.words = words;
  }

  TimeWords words() {
    return words;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  List<Word> list() {
    return all.subList(0, to);
  }

  boolean has(int i) {
    return i >= from && i < to;
  }

  Word word(int i) {
    return all.get(i);
  }

  /** The folded core, with the article. */
  String name(int i) {
    return has(i) ? all.get(i).name() : "";
  }

  /** The folded core without the article; a pronoun on it makes it another word. */
  String form(int i) {
    return has(i) && all.get(i).pronoun().isEmpty() ? all.get(i).form() : "";
  }

  boolean isDefinite(int i) {
    return has(i) && all.get(i).has(Clitic.ART);
  }

  /** A unit of time, with the article or without. */
  Optional<Unit> unit(int i) {
    return Optional.ofNullable(words.units.get(form(i)));
  }

  boolean in(String list, int i) {
    return has(i) && words.in(list, all.get(i));
  }

  boolean isMark(int i, String mark) {
    return has(i) && all.get(i).normalized().equals(mark);
  }

  boolean isDigits(int i) {
    return has(i) && all.get(i).kind() == Word.Kind.NUMBER;
  }

  /** A number in digits, -1 if it is none or no whole one. */
  int digits(int i) {
    return isDigits(i) ? words.numbers.value(all.get(i)).orElse(-1L).intValue() : -1;
  }

  /** Past an article that stands apart from its digits: الـ 48. */
  int skipArticle(int i) {
    return in("article", i) && isDigits(i + 1) ? i + 1 : i;
  }

  /** Past a single "(", "،" or "-" between the parts of an expression. */
  int skipMark(int i) {
    return has(i) && !all.get(i).isLexical() && all.get(i).kind() != Word.Kind.STOP ? i + 1 : i;
  }

  /** No noun that the number counts stands behind. */
  boolean endsAt(int i) {
    if (!has(i)) {
      return true;
    }
    var word = word(i);
    return !word.isLexical() && word.kind() != Word.Kind.NUMBER
        || word.isCoordinated()
        || word.hasPreposition()
        || word.is(PartOfSpeech.PREPOSITION)
        || word.is(PartOfSpeech.VERB)
        || in("year-lead", i);
  }
}
