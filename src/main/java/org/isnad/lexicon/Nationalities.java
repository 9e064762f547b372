package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Adjectives of nationality and capitals that stand for a government, to the key of their state.
 */
final class Nationalities {
  private static final char ALEF = 'ا';
  private static final char LAM = 'ل';
  private static final String ARTICLE = "" + ALEF + LAM;

  private final NameSpelling spelling;
  private final Map<String, String> nisbas;
  private final Map<String, String> metonyms;

  private Nationalities(
      NameSpelling spelling, Map<String, String> nisbas, Map<String, String> metonyms) {
    this.spelling = spelling;
    this.nisbas = nisbas;
    this.metonyms = metonyms;
  }

  static Nationalities load(NameSpelling spelling) {
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
    return new Nationalities(spelling, nisbas, metonyms);
  }

  Optional<String> nisba(String form) {
    var spelled = spelling.of(form);
    var found = nisbas.get(spelled);
    if (found == null && spelled.startsWith(ARTICLE)) {
      found = nisbas.get(spelled.substring(ARTICLE.length()));
    }
    return Optional.ofNullable(found);
  }

  Optional<String> metonym(String name) {
    return Optional.ofNullable(metonyms.get(spelling.of(name)));
  }
}
