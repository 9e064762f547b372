package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adjectives of nationality and capitals that stand for a government, to the key of their state.
 */
final class Nationalities {
  private static final String ARTICLE = "" + ALEF + LAM;

  private final NameSpelling spelling;
  private final StringMap nisbas;
  private final StringMap metonyms;

  /** The first words of capitals of several words. */
  private final StringTable beginnings;

  private Nationalities(
      NameSpelling spelling, StringMap nisbas, StringMap metonyms, StringTable beginnings) {
    this.spelling = spelling;
    this.nisbas = nisbas;
    this.metonyms = metonyms;
    this.beginnings = beginnings;
  }

  static Nationalities ofTables(NameSpelling spelling) {
    Map<String, String> nisbas = new HashMap<>();
    for (var row : Table.resource("kb/nisba.tsv", "adjective", "state", "forms").rows()) {
      nisbas.put(spelling.of(row.get("adjective")), row.get("state"));
      for (var form : row.list("forms")) {
        nisbas.put(spelling.of(form), row.get("state"));
      }
    }
    Map<String, String> metonyms = new HashMap<>();
    Set<String> beginnings = new TreeSet<>();
    for (var row : Table.resource("kb/metonyms.tsv", "name", "state").rows()) {
      var name = row.get("name");
      metonyms.put(spelling.of(name), row.get("state"));
      int end = name.indexOf(' ');
      if (end > 0) {
        beginnings.add(spelling.of(name.substring(0, end)));
      }
    }
    return new Nationalities(
        spelling, StringMap.of(nisbas), StringMap.of(metonyms), StringTable.of(beginnings));
  }

  static Nationalities read(TableInput in, NameSpelling spelling) {
    return new Nationalities(
        spelling, StringMap.read(in), StringMap.read(in), StringTable.read(in));
  }

  void write(TableOutput out) {
    nisbas.write(out);
    metonyms.write(out);
    beginnings.write(out);
  }

  Optional<String> nisba(String form) {
    var spelled = spelling.of(form);
    var found = nisbas.get(spelled);
    return found.isEmpty() && spelled.startsWith(ARTICLE)
        ? nisbas.get(spelled.substring(ARTICLE.length()))
        : found;
  }

  Optional<String> metonym(String name) {
    return metonyms.get(spelling.of(name));
  }

  boolean beginsMetonym(String word) {
    return beginnings.find(spelling.of(word)) >= 0;
  }
}
