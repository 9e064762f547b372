package org.isnad.tagger;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Word;

/** Reads the atoms of words off their analysis, the word lists and the knowledge base. */
final class AtomReader {
  private final KnowledgeBase knowledge;
  private final Triggers triggers;
  private final Competitions competitions;
  private final WordTable table;
  private final Spellings spellings;

  /**
   * @param field the one for whose scores the words are read, if it is known
   */
  AtomReader(KnowledgeBase knowledge, WordTable table, Optional<Field> field) {
    this(knowledge, Triggers.load(knowledge), Competitions.load(), table, field);
  }

  private AtomReader(
      KnowledgeBase knowledge,
      Triggers triggers,
      Competitions competitions,
      WordTable table,
      Optional<Field> field) {
    this.knowledge = knowledge;
    this.triggers = triggers;
    this.competitions = competitions;
    this.table = table;
    this.spellings = new Spellings(table, field);
  }

  WordTable table() {
    return table;
  }

  AtomReader with(WordTable other, Optional<Field> field) {
    return new AtomReader(knowledge, triggers, competitions, other, field);
  }

  Atoms read(List<Word> words) {
    return read(words, i -> knowledge.matchesAt(words, i));
  }

  /**
   * @param known the names of the knowledge base that start at a word of the sentence, the longest
   *     first
   */
  Atoms read(List<Word> words, IntFunction<List<NameMatch>> known) {
    var atoms = new Atoms(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var spelling = spellings.of(word);
      atoms.set(spelling, i);
      atoms.set(Atom.LEMMA, i, word.readings().isEmpty() ? 0 : Spellings.hash(word.lemma()));
      atoms.set(Atom.POS, i, word.reading().map(r -> r.pos().ordinal() + 2).orElse(1));
      atoms.set(Atom.TRIGGER, i, triggers.of(word));
    }
    known(words, known, atoms);
    competing(words, atoms);
    return atoms;
  }

  private void competing(List<Word> words, Atoms atoms) {
    for (int i = 0; i < words.size(); i++) {
      for (int end = competitions.end(words, i); i < end; i++) {
        atoms.setCompeting(i);
      }
    }
  }

  private static void known(List<Word> words, IntFunction<List<NameMatch>> known, Atoms atoms) {
    int i = 0;
    while (i < words.size()) {
      var matches = words.get(i).isLexical() ? known.apply(i) : List.<NameMatch>of();
      if (matches.isEmpty()) {
        i++;
        continue;
      }
      var match = matches.get(0);
      int type = match.first().type().ordinal() * 2 + (match.shortName() ? 1 : 0);
      int length = Math.min(match.to() - i, 2);
      for (int k = i; k < match.to(); k++) {
        int place = k == i ? 0 : 1;
        atoms.set(Atom.KNOWN, k, 1 + (type * 3 + length) * 2 + place);
      }
      i = match.to();
    }
  }

  /** Whether a value of {@link Atom#KNOWN} is that of a further word of a name. */
  static boolean goesOnKnown(int value) {
    return value != 0 && !beginsKnown(value);
  }

  /** Whether a value of {@link Atom#KNOWN} is that of a name's first word. */
  static boolean beginsKnown(int value) {
    return value % 2 == 1;
  }
}
