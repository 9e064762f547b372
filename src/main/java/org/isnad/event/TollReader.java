package org.isnad.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading.Grammatical;
import org.isnad.model.Toll;
import org.isnad.model.Word;

/** Reads how many were killed, wounded or detained: خمسة، نحو 260، بين 20 و30، عشرات، قتيلين. */
final class TollReader {
  private static final int REACH = 9;
  private static final int BACK = 4;
  private static final int MOST = 10_000_000;

  /** What a word adds to a number: a value, or how the figure is meant. */
  private record Figure(int value, String kind) {}

  private final Map<String, Figure> figures;

  private TollReader(Map<String, Figure> figures) {
    this.figures = Map.copyOf(figures);
  }

  static TollReader load() {
    Map<String, Figure> figures = new HashMap<>();
    for (var row : Table.resource("lexicon/event-numbers.tsv", "form", "value", "kind").rows()) {
      var value = row.get("value");
      figures.put(
          Orthography.fold(row.get("form")),
          new Figure(value.isEmpty() ? 0 : Integer.parseInt(value), row.get("kind")));
    }
    return new TollReader(figures);
  }

  List<Toll> read(Trigger trigger, Clause clause) {
    var harm = trigger.frame().harm();
    if (harm.isEmpty()) {
      return List.of();
    }
    int from = clause.sentence().from();
    int to = clause.sentence().to();
    var after = count(clause, trigger.word() + 1, Math.min(to, trigger.word() + REACH));
    if (!after.isCounted()) {
      after = count(clause, Math.max(from, trigger.word() - BACK), trigger.word());
    }
    int counted = trigger.isVerb() ? trigger.word() + 1 : trigger.word();
    if (!after.isCounted() && counted < to && isDual(clause.word(counted))) {
      return List.of(new Toll(harm.get(), OptionalInt.of(2), OptionalInt.of(2)));
    }
    return after.isCounted()
        ? List.of(new Toll(harm.get(), after.least(), after.most()))
        : List.of();
  }

  private static boolean isDual(Word word) {
    return word.reading()
        .filter(reading -> !reading.isVerb())
        .map(reading -> reading.number() == Grammatical.DUAL)
        .orElse(false);
  }

  private Count count(Clause clause, int from, int to) {
    var count = new Count();
    for (int i = from; i < to; i++) {
      var word = clause.word(i);
      if (word.isQuote()) {
        continue;
      }
      if (leaves(word, clause)) {
        return qualified(count, clause, i, to);
      }
      if (isMeasured(clause, i)) {
        return count;
      }
      if (word.kind() == Word.Kind.NUMBER) {
        count.number(number(word.normalized()));
      } else {
        var figure = figures.getOrDefault(word.normalized(), figures.get(word.form()));
        if (figure != null) {
          count.word(figure.value(), figure.kind(), word.isCoordinated());
        } else if (count.isRange() && word.is(PartOfSpeech.CONJUNCTION)) {
          continue;
        } else if (count.isCounted() || !word.isLexical() || ends(word)) {
          if (count.isCounted() || !word.isLexical()) {
            return qualified(count, clause, i, to);
          }
          return count;
        }
      }
    }
    return count;
  }

  /** "قتل سالم 24 عاما": years are no victims. */
  private static boolean isMeasured(Clause clause, int number) {
    int next = number + 1;
    return next < clause.sentence().to()
        && clause.lexicon().is(clause.word(next), Particle.UNIT)
        && !clause.word(next).isDefinite();
  }

  /** Another phrase begins: مقتل قائد | وإصابة ثلاثة, يقتل | منذ 30 مارس. */
  private boolean leaves(Word word, Clause clause) {
    boolean number = word.kind() == Word.Kind.NUMBER || figures.containsKey(word.form());
    if (word.isCoordinated()) {
      return !number && !figures.containsKey(word.normalized());
    }
    return word.is(PartOfSpeech.PREPOSITION)
        && !clause.lexicon().is(word.lemma(), Particle.PARTITIVE)
        && !clause.lexicon().is(word.lemma(), Particle.QUANTIFIER)
        && !clause.lexicon().is(word.lemma(), Particle.SEEK)
        && !clause.lexicon().is(word.lemma(), Particle.BETWEEN);
  }

  /** "على الأقل" may follow the noun that is counted. */
  private Count qualified(Count count, Clause clause, int from, int to) {
    for (int i = from; i < Math.min(to, from + 3); i++) {
      var figure = figures.get(clause.word(i).normalized());
      if (figure != null && figure.kind().equals(Count.LEAST)) {
        count.word(0, Count.LEAST, false);
      }
    }
    return count;
  }

  private static boolean ends(Word word) {
    return word.reading().map(reading -> reading.isVerb()).orElse(false);
  }

  private static int number(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (Character.isDigit(c)) {
        value = value * 10 + Character.digit(c, 10);
      } else if (c != ',' && c != '٬') {
        return 0;
      }
      if (value > MOST) {
        return 0;
      }
    }
    return (int) value;
  }
}
