package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words and names that are written in several ways: سوريا and سورية, ترامب and ترمب. */
public final class Spellings {
  private final Map<String, String> words = new HashMap<>();

  private Spellings() {}

  public static Spellings load() {
    var spellings = new Spellings();
    for (var row : Table.resource("lexicon/search-spellings.tsv", "word", "spellings").rows()) {
      var word = Orthography.fold(row.get("word"));
      row.list("spellings").forEach(other -> spellings.words.put(Orthography.fold(other), word));
    }
    return spellings;
  }

  /** The word whose other spelling this is, both folded. */
  public Optional<String> wordOf(String spelling) {
    return Optional.ofNullable(words.get(spelling));
  }
}
