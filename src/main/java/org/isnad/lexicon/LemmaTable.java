package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** What a table of nouns says of each, asked for by the words of a text in any inflection. */
public final class LemmaTable<V> {
  private static final char HA = 'ه';

  private final Map<String, V> values;

  private LemmaTable(Map<String, V> values) {
    this.values = values;
  }

  /** Reads a table with a column {@code lemma}. */
  public static <V> LemmaTable<V> resource(String path, Function<Table.Row, V> value) {
    Map<String, V> values = new HashMap<>();
    for (var row : Table.resource(path, "lemma").rows()) {
      values.put(Orthography.fold(row.get("lemma")), value.apply(row));
    }
    return new LemmaTable<>(values);
  }

  public Optional<V> get(String lemma) {
    return Optional.ofNullable(values.get(lemma));
  }

  /** The value of the likeliest reading that the table has, unless the word is rather no noun. */
  public Optional<V> of(Word word) {
    if (word.kind() != Word.Kind.ARABIC || isRatherNoNoun(word)) {
      return Optional.empty();
    }
    for (var reading : word.readings()) {
      var value = isNoun(reading.pos()) ? values.get(reading.lemma()) : null;
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.ofNullable(values.get(word.form()));
  }

  /** وزيرة has the value of وزير. */
  public Optional<V> ofFeminine(Word word) {
    if (word.kind() != Word.Kind.ARABIC || isRatherNoNoun(word)) {
      return Optional.empty();
    }
    var form = word.form();
    boolean feminine = form.length() > 3 && form.charAt(form.length() - 1) == HA;
    return feminine
        ? Optional.ofNullable(values.get(form.substring(0, form.length() - 1)))
        : Optional.empty();
  }

  private static boolean isRatherNoNoun(Word word) {
    return !word.isDefinite()
        && !word.hasPreposition()
        && (word.is(PartOfSpeech.VERB)
            || word.is(PartOfSpeech.PREPOSITION)
            || word.is(PartOfSpeech.SUBORDINATOR));
  }

  private static boolean isNoun(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, ADJECTIVE, NISBA, NUMERAL -> true;
      case VERB,
          MASDAR,
          ACTIVE_PARTICIPLE,
          PASSIVE_PARTICIPLE,
          PREPOSITION,
          COMPLEMENTIZER,
          RELATIVE,
          CONJUNCTION,
          SUBORDINATOR,
          NEGATION,
          PARTICLE,
          PRONOUN,
          DEMONSTRATIVE,
          ADVERB ->
          false;
    };
  }
}
