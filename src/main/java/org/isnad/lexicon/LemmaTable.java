package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.HA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Spelled;
import org.isnad.model.Word;
import org.jspecify.annotations.Nullable;

/** What a table of nouns says of each, asked for by the words of a text in any inflection. */
public final class LemmaTable<V> {

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

  /** A table of folded lemmas. */
  public static <V> LemmaTable<V> of(Map<String, V> values) {
    return new LemmaTable<>(Map.copyOf(values));
  }

  public Optional<V> get(String lemma) {
    return Optional.ofNullable(values.get(lemma));
  }

  /** The value of the likeliest reading that the table has, unless the word is rather no noun. */
  public Optional<V> of(Word word) {
    return word.kind() == Word.Kind.ARABIC ? of(word.spelled(), word.readings()) : Optional.empty();
  }

  /**
   * As {@link #of(Word)}, of a word of Arabic letters.
   *
   * @param readings the likeliest first
   */
  public Optional<V> of(Spelled word, List<Reading> readings) {
    if (isRatherNoNoun(word, readings)) {
      return Optional.empty();
    }
    for (var reading : readings) {
      var value = isNoun(reading.pos()) ? values.get(reading.lemma()) : null;
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.ofNullable(values.get(word.form()));
  }

  /**
   * The values of all readings that the table has, the likeliest first, and of the form; none where
   * the word, of Arabic letters, is rather no noun.
   */
  public List<V> all(Spelled word, List<Reading> readings) {
    if (isRatherNoNoun(word, readings)) {
      return List.of();
    }
    List<V> all = List.of();
    for (var reading : readings) {
      if (isNoun(reading.pos())) {
        all = with(values.get(reading.lemma()), all);
      }
    }
    return with(values.get(word.form()), all);
  }

  private List<V> with(@Nullable V value, List<V> values) {
    if (value == null) {
      return values;
    }
    List<V> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }

  /** وزيرة has the value of وزير. */
  public Optional<V> ofFeminine(Word word) {
    return word.kind() == Word.Kind.ARABIC
        ? ofFeminine(word.spelled(), word.readings())
        : Optional.empty();
  }

  /** As {@link #ofFeminine(Word)}, of a word of Arabic letters. */
  public Optional<V> ofFeminine(Spelled word, List<Reading> readings) {
    if (isRatherNoNoun(word, readings)) {
      return Optional.empty();
    }
    var form = word.form();
    boolean feminine = form.length() > 3 && form.charAt(form.length() - 1) == HA;
    return feminine
        ? Optional.ofNullable(values.get(form.substring(0, form.length() - 1)))
        : Optional.empty();
  }

  private static boolean isRatherNoNoun(Spelled word, List<Reading> readings) {
    if (readings.isEmpty() || word.isDefinite() || word.hasPreposition()) {
      return false;
    }
    return switch (readings.get(0).pos()) {
      case VERB, PREPOSITION, SUBORDINATOR -> true;
      default -> false;
    };
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
