package org.isnad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isnad.lexicon.LemmaTable;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;
import org.isnad.model.Spelled;

/** The nouns of type, title, source and group, asked for by a word of a text all at once. */
final class NounTable {
  private final LemmaTable<Nouns> nouns;

  private NounTable(LemmaTable<Nouns> nouns) {
    this.nouns = nouns;
  }

  static NounTable load() {
    Map<String, Nouns> nouns = new HashMap<>();
    read("type", nouns, row -> Nouns.NONE.typed(TypeNoun.of(row)));
    read("title", nouns, row -> Nouns.NONE.titled(TitleNoun.of(row)));
    read("source", nouns, row -> Nouns.NONE.speaking(SourceNoun.of(row)));
    read("group", nouns, row -> Nouns.NONE.grouped(GroupNoun.of(row)));
    return new NounTable(LemmaTable.of(nouns));
  }

  private static void read(
      String name, Map<String, Nouns> nouns, Function<Table.Row, Nouns> reader) {
    for (var row : Table.resource("lexicon/" + name + "-nouns.tsv", "lemma").rows()) {
      nouns.merge(
          Orthography.fold(row.get("lemma")), reader.apply(row), (old, more) -> more.or(old));
    }
  }

  /**
   * What the word is by its likeliest reading that a table has.
   *
   * @param readings of the word, the likeliest first
   */
  Nouns of(Spelled word, List<Reading> readings) {
    var found = Nouns.NONE;
    for (var noun : nouns.all(word, readings)) {
      found = found.or(noun);
    }
    if (found.isOfPeople() && isFeminine(word, readings)) {
      found = found.withoutPeople();
    }
    boolean named = found.title().isPresent() || found.type().isPresent();
    boolean deed = !readings.isEmpty() && readings.get(0).pos() == PartOfSpeech.MASDAR;
    return named || deed ? found : found.or(feminine(word, readings));
  }

  /** وزيرة is a title as وزير is. */
  private Nouns feminine(Spelled word, List<Reading> readings) {
    return nouns
        .ofFeminine(word, readings)
        .flatMap(Nouns::title)
        .map(Nouns.NONE::titled)
        .orElse(Nouns.NONE);
  }

  /** A feminine singular of a masculine noun is rather an adjective: العسكرية، إرهابية. */
  private boolean isFeminine(Spelled word, List<Reading> readings) {
    for (var reading : readings) {
      if (nouns.get(reading.lemma()).map(Nouns::isOfPeople).orElse(false)) {
        return reading.gender() == Reading.Gender.FEMININE
            && reading.number() == Reading.Grammatical.SINGULAR
            && !reading.lemma().equals(word.form());
      }
    }
    return false;
  }
}
