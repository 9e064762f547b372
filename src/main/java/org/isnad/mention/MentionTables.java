package org.isnad.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.NumberWords;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.WordFrequency;
import org.isnad.model.Spelled;
import org.isnad.model.Word;
import org.isnad.tagger.Competitions;
import org.isnad.tagger.NameFinder;

/** The tables that names and descriptions are read by. */
record MentionTables(
    KnowledgeBase kb,
    WordFrequency frequency,
    NounTable nouns,
    Map<String, Set<WordRole>> roles,
    Memo<Spelled, WordNotes> notes,
    Set<String> saying,
    Set<String> speaking,
    Set<String> documents,
    NumberWords numbers,
    Competitions competitions,
    SetPhrases setPhrases,
    NameFinder learnt) {
  private static final int WORDS = 1 << 14;
  private static final Set<String> SPEAKING =
      Set.of(
          "say", "talk", "think", "feel", "promise", "warn", "deny", "claim", "contin", "close",
          "show", "learn", "write");

  static MentionTables load(KnowledgeBase kb, Lexicon lexicon, NameFinder learnt) {
    var roles = readRoles();
    var frequency = lexicon.frequency();
    var nouns = NounTable.load();
    var notes = new NoteReader(kb, frequency, nouns, roles);
    return new MentionTables(
        kb,
        frequency,
        nouns,
        roles,
        Memo.ofSpelled(WORDS, notes::read),
        readSaying(),
        readSpeaking(),
        readDocuments(),
        NumberWords.load(),
        Competitions.load(),
        SetPhrases.load(),
        learnt);
  }

  /** What the word is among the nouns, by its readings in this context. */
  Nouns nouns(Word word, WordNotes noted) {
    if (word.kind() != Word.Kind.ARABIC) {
      return Nouns.NONE;
    }
    return word.readings() == word.spelled().readings()
        ? noted.nouns()
        : nouns.of(word.spelled(), word.readings());
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

  /** Verbs whose subject is sure to speak where a clause follows: not نقل، نشر، طلب. */
  private static Set<String> readSpeaking() {
    Set<String> speaking = new HashSet<>();
    for (var row : Table.resource("lexicon/speech-verbs.tsv", "lemma", "kind").rows()) {
      if (SPEAKING.contains(row.get("kind"))) {
        speaking.add(Orthography.fold(row.get("lemma")));
      }
    }
    return speaking;
  }

  /** A statement, a report: whoever issued it speaks. */
  private static Set<String> readDocuments() {
    Set<String> documents = new HashSet<>();
    for (var row : Table.resource("lexicon/speech-nouns.tsv", "lemma", "kind").rows()) {
      if (row.get("kind").equals("document")) {
        documents.add(Orthography.fold(row.get("lemma")));
      }
    }
    return documents;
  }
}
