package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.isnad.lexicon.Table.Row;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Reading;

/** The inflected forms that the search knows: of the words of all tables, and of its own. */
final class SearchReadings {
  private static final List<String> VERBS = with(Lexicon.VERBS, "search-verbs.tsv");
  private static final List<String> NOUNS = with(Lexicon.NOUNS, "search-nouns.tsv");
  private static final String FOLDER = "/compiled/";
  private static final String COMPILED = "search.bin";

  private SearchReadings() {}

  private static List<String> with(List<String> tables, String more) {
    return Stream.concat(tables.stream(), Stream.of(more)).toList();
  }

  /** As the build compiled them; from the tables before that. */
  static ReadingTable load() {
    return TableInput.resource(COMPILED)
        .map(ReadingTable::read)
        .orElseGet(SearchReadings::ofTables);
  }

  static void compile(Path folder) throws IOException {
    var out = new TableOutput();
    ofTables().write(out);
    out.save(folder.resolve(COMPILED));
  }

  /** Another word where the compiled forms are others; empty where they are not compiled. */
  static String digest() {
    try (var in = SearchReadings.class.getResourceAsStream(FOLDER + COMPILED)) {
      var digest = new CRC32();
      digest.update(in == null ? new byte[0] : in.readAllBytes());
      return in == null ? "" : Long.toHexString(digest.getValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ReadingTable ofTables() {
    var inflections = new Inflections();
    var forms = new SearchForms(inflections);
    for (var row : rows("particles.tsv", "form", "pos", "lemma")) {
      for (var pos : row.list("pos")) {
        var lemma = Orthography.fold(row.get("lemma"));
        inflections.add(row.get("form"), Reading.uninflected(PartOfSpeech.valueOf(pos), lemma));
      }
    }
    for (var row : rows("search-names.tsv", "name")) {
      var name = Orthography.fold(row.get("name"));
      inflections.add(name, Reading.uninflected(PartOfSpeech.NOUN, name));
    }
    for (var row : Table.resource("kb/nisba.tsv", "adjective", "forms").rows()) {
      forms.adjective(row.get("adjective"), row.list("forms"));
    }
    for (var name : VERBS) {
      rows(name, "lemma", "imperfect", "masdar", "active", "passive")
          .forEach(row -> verb(row, forms));
    }
    for (var name : NOUNS) {
      rows(name, "lemma", "plural")
          .forEach(row -> forms.noun(row.get("lemma"), row.list("plural")));
    }
    rows("adjectives.tsv", "lemma").forEach(row -> forms.adjective(row.get("lemma"), List.of()));
    rows("search-adjectives.tsv", "lemma", "plural", "feminine")
        .forEach(row -> adjective(row, forms));
    return ReadingTable.of(inflections.byForm());
  }

  private static List<Row> rows(String name, String... columns) {
    return Table.resource("lexicon/" + name, columns).rows();
  }

  private static void adjective(Row row, SearchForms forms) {
    List<String> irregular = new ArrayList<>(row.list("plural"));
    irregular.addAll(row.list("feminine"));
    forms.adjective(row.get("lemma"), irregular);
  }

  private static void verb(Row row, SearchForms forms) {
    var lemma = row.get("lemma");
    forms.verb(lemma, row.list("imperfect"));
    List<String> participles = new ArrayList<>(row.list("active"));
    participles.addAll(row.list("passive"));
    if (SearchForms.isDefective(lemma)) {
      row.list("masdar").forEach(forms::defectiveMasdar);
      participles.forEach(forms::defectiveParticiple);
    } else {
      row.list("masdar").forEach(forms::masdar);
      participles.forEach(forms::participle);
    }
  }
}
