package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Word;

/**
 * Words after which a name is that of a certain type: مدينة, صحيفة. They govern the name, so they
 * have no article: المدينة القديمة names no place.
 */
final class TypeWords {
  private final Map<String, Set<EntityType>> types = new HashMap<>();

  static TypeWords load() {
    var words = new TypeWords();
    for (var row : Table.resource("kb/type-words.tsv", "word", "types").rows()) {
      Set<EntityType> types = EnumSet.noneOf(EntityType.class);
      for (var type : row.list("types")) {
        types.add(EntityTable.type(type));
      }
      words.types.put(Orthography.fold(row.get("word")), types);
    }
    return words;
  }

  /**
   * The types that the word before asks for, quotation marks skipped; none if it is no such word.
   */
  Set<EntityType> before(List<Word> words, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (!words.get(i).isQuote()) {
        return types.getOrDefault(words.get(i).name(), Set.of());
      }
    }
    return Set.of();
  }
}
