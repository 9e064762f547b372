package org.isnad.tagger;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.LemmaTable;
import org.isnad.lexicon.Orthography;
import org.isnad.lexicon.Table;
import org.isnad.model.Reading;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;

/** Words that announce names: titles, nouns of type, sources, groups, verbs of saying. */
final class Triggers {
  private static final int MIX = 0x85EBCA6B;
  private static final String NISBA = "nisba";
  private static final String SAYING = "saying";

  private final KnowledgeBase knowledge;
  private final Map<String, LemmaTable<String>> nouns = new LinkedHashMap<>();
  private final Set<String> saying = new HashSet<>();
  private final Trait<Integer> known = Trait.of(word -> find(word, word.readings()));

  private Triggers(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  static Triggers load(KnowledgeBase knowledge) {
    var triggers = new Triggers(knowledge);
    triggers.nouns.put("type", nouns("type-nouns", "type"));
    triggers.nouns.put("title", nouns("title-nouns", "kind"));
    triggers.nouns.put("source", nouns("source-nouns", "kind"));
    triggers.nouns.put("group", nouns("group-nouns", "kind"));
    for (var row : Table.resource("lexicon/speech-verbs.tsv", "lemma").rows()) {
      triggers.saying.add(Orthography.fold(row.get("lemma")));
    }
    return triggers;
  }

  private static LemmaTable<String> nouns(String table, String column) {
    return LemmaTable.resource("lexicon/" + table + ".tsv", row -> row.get(column));
  }

  /** A number for what the lists say of a word, 0 where they say nothing. */
  int of(Word word) {
    if (word.kind() != Word.Kind.ARABIC) {
      return 0;
    }
    return word.readings() == word.spelled().readings()
        ? known.of(word.spelled())
        : find(word.spelled(), word.readings());
  }

  /**
   * @param readings the likeliest first
   */
  private int find(Spelled word, List<Reading> readings) {
    int code = 0;
    for (var list : nouns.entrySet()) {
      var kind = list.getValue().of(word, readings);
      if (kind.isPresent()) {
        code = code * MIX + (list.getKey() + kind.get()).hashCode();
      }
    }
    boolean verb = !readings.isEmpty() && readings.get(0).isVerb();
    if (verb && saying.contains(readings.get(0).lemma())) {
      code = code * MIX + SAYING.hashCode();
    }
    if (word.form().length() > 2 && knowledge.nisba(word.form()).isPresent()) {
      code = code * MIX + NISBA.hashCode();
    }
    return code;
  }
}
