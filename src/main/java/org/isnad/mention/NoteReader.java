package org.isnad.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.WordFrequency;
import org.isnad.model.Spelled;

/** Asks the tables what they say of a word, all at once. */
final class NoteReader {
  private static final int SHORTEST_NISBA = 3;

  private static final Set<WordRole> NONE = EnumSet.noneOf(WordRole.class);

  private final KnowledgeBase kb;
  private final WordFrequency frequency;
  private final NounTable nouns;
  private final Map<String, Set<WordRole>> roles;
  private final Map<String, Integer> personNames;

  NoteReader(
      KnowledgeBase kb,
      WordFrequency frequency,
      NounTable nouns,
      Map<String, Set<WordRole>> roles) {
    this.kb = kb;
    this.frequency = frequency;
    this.nouns = nouns;
    this.roles = roles;
    this.personNames = readPersonNames();
  }

  private static Map<String, Integer> readPersonNames() {
    Map<String, Integer> names = new HashMap<>();
    for (var row : Table.resource("lexicon/person-names.tsv", "word", "strength").rows()) {
      names.put(row.get("word"), Integer.valueOf(row.get("strength")));
    }
    return names;
  }

  WordNotes read(Spelled word) {
    var ofForm = roles.getOrDefault(word.form(), NONE);
    return new WordNotes(
        nouns.of(word, word.readings()),
        roles.getOrDefault(word.name(), ofForm),
        nameStrength(word),
        frequency.of(word.name()),
        frequency.of(word.normalized()),
        word.form().length() >= SHORTEST_NISBA ? kb.nisba(word.form()) : Optional.empty(),
        kb.metonym(word.name()),
        kb.beginsMetonym(word.name()));
  }

  private int nameStrength(Spelled word) {
    return word.pronoun().isPresent()
        ? 0
        : Math.max(
            personNames.getOrDefault(word.name(), 0), personNames.getOrDefault(word.form(), 0));
  }
}
