package org.isnad.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.LemmaTable;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.Word;

/**
 * The tables that entities are told apart by.
 *
 * @param titles the kind of each title noun, as {@code office}
 * @param types the lemma of each noun that says what a name names
 */
record EntityTables(
    KnowledgeBase kb,
    LemmaTable<String> titles,
    LemmaTable<String> types,
    Map<String, Set<EntityWord>> words) {
  static EntityTables load(KnowledgeBase kb) {
    return new EntityTables(
        kb,
        LemmaTable.resource("lexicon/title-nouns.tsv", row -> row.get("kind")),
        LemmaTable.resource("lexicon/type-nouns.tsv", row -> row.get("lemma")),
        read());
  }

  boolean is(String lemma, EntityWord role) {
    return words.getOrDefault(lemma, Set.of()).contains(role);
  }

  /** The kind of title that a word is, in any gender. */
  Optional<String> title(Word word) {
    return titles.of(word).or(() -> titles.ofFeminine(word));
  }

  private static Map<String, Set<EntityWord>> read() {
    Map<String, Set<EntityWord>> words = new HashMap<>();
    for (var row : Table.resource("lexicon/entity-words.tsv", "lemma", "roles").rows()) {
      Set<EntityWord> roles = EnumSet.noneOf(EntityWord.class);
      for (var role : row.list("roles")) {
        roles.add(EntityWord.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
      words.put(Orthography.fold(row.get("lemma")), roles);
    }
    return words;
  }
}
