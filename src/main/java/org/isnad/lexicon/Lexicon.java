package org.isnad.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.lexicon.Table.Row;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/**
 * Every inflected form of the words in the tables, with its readings. The forms are generated from
 * lemma, imperfect, masdar, participles and plurals; clitics are told apart before.
 */
public final class Lexicon {
  static final List<String> VERBS = List.of("speech-verbs.tsv", "event-verbs.tsv", "verbs.tsv");
  static final List<String> NOUNS =
      List.of(
          "source-nouns.tsv",
          "title-nouns.tsv",
          "group-nouns.tsv",
          "type-nouns.tsv",
          "event-nouns.tsv",
          "nouns.tsv");
  private static final String FEMININE = "f";
  private static final String COMPILED = "lexicon.bin";

  private final ReadingTable readings;
  private final StringTable wholeWords;
  private final WordFrequency frequency;

  private Lexicon(ReadingTable readings, StringTable wholeWords, WordFrequency frequency) {
    this.readings = readings;
    this.wholeWords = wholeWords;
    this.frequency = frequency;
  }

  /** As the build compiled it; from its tables before that. */
  public static Lexicon load() {
    return TableInput.resource(COMPILED).map(Lexicon::read).orElseGet(Lexicon::ofTables);
  }

  private static Lexicon read(TableInput in) {
    return new Lexicon(ReadingTable.read(in), StringTable.read(in), WordFrequency.read(in));
  }

  /** Inflects the words of the tables and writes all forms into a folder of compiled tables. */
  public static void compile(Path folder) throws IOException {
    var lexicon = ofTables();
    var out = new TableOutput();
    lexicon.readings.write(out);
    lexicon.wholeWords.write(out);
    lexicon.frequency.write(out);
    out.save(folder.resolve(COMPILED));
    SearchReadings.compile(folder);
  }

  /**
   * With more words, and each reading under the form that a dictionary has it by: what a search
   * compares. The extraction's own words stay fewer, because each more has its price there.
   */
  public Lexicon forSearch() {
    return new Lexicon(SearchReadings.load(), wholeWords, frequency);
  }

  /** Another word where the search knows other forms, so that what it wrote is out of date. */
  public static String searchEdition() {
    return SearchReadings.digest();
  }

  static Lexicon ofTables() {
    var inflections = new Inflections();
    for (var row : Table.resource("lexicon/particles.tsv", "form", "pos", "lemma").rows()) {
      for (var pos : row.list("pos")) {
        var reading =
            Reading.uninflected(PartOfSpeech.valueOf(pos), Orthography.fold(row.get("lemma")));
        inflections.add(row.get("form"), reading);
      }
    }
    for (var row : Table.resource("kb/nisba.tsv", "adjective", "forms").rows()) {
      nationality(row, inflections);
    }
    for (var name : VERBS) {
      if (Table.exists("lexicon/" + name)) {
        Table.resource("lexicon/" + name, "lemma", "imperfect", "masdar", "active", "passive")
            .rows()
            .forEach(row -> verb(row, inflections));
      }
    }
    for (var name : NOUNS) {
      if (Table.exists("lexicon/" + name)) {
        Table.resource("lexicon/" + name, "lemma", "plural", "gender")
            .rows()
            .forEach(row -> noun(row, inflections));
      }
    }
    for (var row : Table.resource("lexicon/adjectives.tsv", "lemma").rows()) {
      var lemma = row.get("lemma");
      new NounInflection(inflections, PartOfSpeech.ADJECTIVE, lemma).adjective(lemma);
    }
    Set<String> whole = new TreeSet<>();
    for (var row : Table.resource("lexicon/whole-words.tsv", "form").rows()) {
      whole.add(Orthography.fold(row.get("form")));
    }
    return new Lexicon(
        ReadingTable.of(inflections.byForm()), StringTable.of(whole), WordFrequency.ofTable());
  }

  private static void nationality(Row row, Inflections out) {
    var lemma = row.get("adjective");
    new NounInflection(out, PartOfSpeech.NISBA, lemma).adjective(lemma);
    for (var form : row.list("forms")) {
      out.add(form, Reading.uninflected(PartOfSpeech.NISBA, Orthography.fold(lemma)));
    }
  }

  private static void verb(Row row, Inflections out) {
    var lemma = row.get("lemma");
    var verb = new VerbInflection(out, lemma);
    verb.perfect(lemma);
    row.list("imperfect").forEach(verb::imperfect);
    var masdar = new NounInflection(out, PartOfSpeech.MASDAR, lemma);
    row.list("masdar").forEach(masdar::masdar);
    var active = new NounInflection(out, PartOfSpeech.ACTIVE_PARTICIPLE, lemma);
    row.list("active").forEach(active::adjective);
    var passive = new NounInflection(out, PartOfSpeech.PASSIVE_PARTICIPLE, lemma);
    row.list("passive").forEach(passive::adjective);
  }

  private static void noun(Row row, Inflections out) {
    var gender =
        row.get("gender").equals(FEMININE) ? Reading.Gender.FEMININE : Reading.Gender.MASCULINE;
    new NounInflection(out, PartOfSpeech.NOUN, row.get("lemma"))
        .noun(row.get("lemma"), row.list("plural"), gender);
  }

  /**
   * The readings of a folded form without clitics, in the order of the tables; empty if unknown.
   */
  public List<Reading> readings(String form) {
    return readings.of(form);
  }

  public boolean knows(String form) {
    return readings.knows(form);
  }

  /** The first letter of this folded word looks like a clitic and is none (وزير، بيان). */
  public boolean isWhole(String form) {
    return wholeWords.find(form) >= 0;
  }

  public WordFrequency frequency() {
    return frequency;
  }
}
