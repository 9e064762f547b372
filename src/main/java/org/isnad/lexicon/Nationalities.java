package org.isnad.lexicon;

import static org.isnad.lexicon.Letters.ALEF;
import static org.isnad.lexicon.Letters.LAM;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adjectives of nationality and capitals that stand for a government, to the key of their state.
 */
final class Nationalities {
  private static final String ARTICLE = "" + ALEF + LAM;

  private final NameSpelling spelling;
  private final StringMap nisbas;
  private final StringMap metonyms;

  private Nationalities(NameSpelling spelling, StringMap nisbas, StringMap metonyms) {
    this.spelling = spelling;
    this.nisbas = nisbas;
    this.metonyms = metonyms;
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
    for (var row : Table.resource("kb/metonyms.tsv", "name", "state").rows()) {
      metonyms.put(spelling.of(row.get("name")), row.get("state"));
    }
    return new Nationalities(spelling, StringMap.of(nisbas), StringMap.of(metonyms));
  }

  static Nationalities read(TableInput in, NameSpelling spelling) {
    return new Nationalities(spelling, StringMap.read(in), StringMap.read(in));
  }

  void write(TableOutput out) {
    nisbas.write(out);
    metonyms.write(out);
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
}
