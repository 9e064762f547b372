package org.isnad.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.LemmaTable;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.WordFrequency;
import org.isnad.tagger.NameFinder;

/** The tables that names and descriptions are read by. */
record MentionTables(
    KnowledgeBase kb,
    WordFrequency frequency,
    LemmaTable<TypeNoun> types,
    LemmaTable<TitleNoun> titles,
    LemmaTable<SourceNoun> sources,
    LemmaTable<GroupNoun> groups,
    Map<String, Set<WordRole>> roles,
    Map<String, Integer> personNames,
    Set<String> saying,
    NameFinder learnt) {
  static MentionTables load(KnowledgeBase kb, Lexicon lexicon, NameFinder learnt) {
    return new MentionTables(
        kb,
        lexicon.frequency(),
        LemmaTable.resource("lexicon/type-nouns.tsv", TypeNoun::of),
        LemmaTable.resource("lexicon/title-nouns.tsv", TitleNoun::of),
        LemmaTable.resource("lexicon/source-nouns.tsv", SourceNoun::of),
        LemmaTable.resource("lexicon/group-nouns.tsv", GroupNoun::of),
        readRoles(),
        readPersonNames(),
        readSaying(),
        learnt);
  }

  boolean isNounOfPeople(String lemma) {
    return groups.get(lemma).isPresent() || sources.get(lemma).isPresent();
  }

  private static Map<String, Set<WordRole>> readRoles() {
    Map<String, Set<WordRole>> roles = new HashMap<>();
    for (var row : Table.resource("lexicon/mention-words.tsv", "word", "roles").rows()) {
      var of =
          roles.computeIfAbsent(
              Orthography.fold(row.get("word")), w -> EnumSet.noneOf(WordRole.class));
      for (var role : row.list("roles")) {
        of.add(WordRole.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return roles;
  }

  private static Set<String> readSaying() {
    Set<String> saying = new HashSet<>();
    for (var row : Table.resource("lexicon/speech-verbs.tsv", "lemma").rows()) {
      saying.add(Orthography.fold(row.get("lemma")));
    }
    return saying;
  }

  private static Map<String, Integer> readPersonNames() {
    Map<String, Integer> names = new HashMap<>();
    for (var row : Table.resource("lexicon/person-names.tsv", "word", "strength").rows()) {
      names.put(row.get("word"), Integer.valueOf(row.get("strength")));
    }
    return names;
  }
}
