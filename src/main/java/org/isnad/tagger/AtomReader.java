package org.isnad.tagger;

import java.util.List;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Word;
import org.isnad.tagger.WordTable.Column;

/** Reads the atoms of words off their analysis, the word lists and the knowledge base. */
final class AtomReader {
  private static final int LONGEST_TOLD = 8;
  private static final int MIX = 0x9E3779B1;
  private static final Atom[] PREFIXES = {Atom.PREFIX1, Atom.PREFIX2, Atom.PREFIX3, Atom.PREFIX4};
  private static final Atom[] SUFFIXES = {Atom.SUFFIX1, Atom.SUFFIX2, Atom.SUFFIX3, Atom.SUFFIX4};

  private final KnowledgeBase knowledge;
  private final Triggers triggers;
  private final WordTable table;

  AtomReader(KnowledgeBase knowledge, Triggers triggers, WordTable table) {
    this.knowledge = knowledge;
    this.triggers = triggers;
    this.table = table;
  }

  WordTable table() {
    return table;
  }

  AtomReader with(WordTable other) {
    return new AtomReader(knowledge, triggers, other);
  }

  Atoms read(List<Word> words) {
    var atoms = new Atoms(words.size());
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      atoms.set(Atom.NAME, i, hash(word.name()));
      atoms.set(Atom.FORM, i, hash(word.form()));
      atoms.set(Atom.LEMMA, i, word.readings().isEmpty() ? 0 : hash(word.lemma()));
      atoms.set(Atom.POS, i, word.reading().map(r -> r.pos().ordinal() + 2).orElse(1));
      atoms.set(Atom.CLITICS, i, clitics(word));
      atoms.set(Atom.SHAPE, i, shape(word));
      affixes(word, i, atoms);
      var name = word.name();
      atoms.set(Atom.CLUSTER_COARSE, i, table.get(name, Column.COARSE));
      atoms.set(Atom.CLUSTER_MIDDLE, i, table.get(name, Column.MIDDLE));
      atoms.set(Atom.CLUSTER_FINE, i, table.get(name, Column.FINE));
      atoms.set(Atom.EXPECTED, i, table.get(name, Column.EXPECTED));
      atoms.set(
          Atom.PERSONAL,
          i,
          Math.max(table.get(name, Column.PERSONAL), table.get(word.form(), Column.PERSONAL)));
      atoms.set(Atom.TRIGGER, i, triggers.of(word));
    }
    known(words, atoms);
    return atoms;
  }

  private void known(List<Word> words, Atoms atoms) {
    int i = 0;
    while (i < words.size()) {
      var matches = words.get(i).isLexical() ? knowledge.matchesAt(words, i) : List.<NameMatch>of();
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

  private static void affixes(Word word, int i, Atoms atoms) {
    if (word.kind() != Word.Kind.ARABIC) {
      return;
    }
    var form = word.form();
    int n = form.length();
    int front = MIX;
    int back = MIX;
    for (int k = 0; k < PREFIXES.length && k < n; k++) {
      front = (front ^ form.charAt(k)) * MIX;
      back = (back ^ form.charAt(n - 1 - k)) * MIX;
      atoms.set(PREFIXES[k], i, front);
      atoms.set(SUFFIXES[k], i, back);
    }
  }

  private static int clitics(Word word) {
    int mask = word.pronoun().isPresent() ? 2 : 1;
    for (var clitic : word.clitics()) {
      mask |= 4 << clitic.ordinal();
    }
    return mask;
  }

  private static int shape(Word word) {
    return 1
        + word.kind().ordinal() * (LONGEST_TOLD + 1)
        + Math.min(word.form().length(), LONGEST_TOLD);
  }

  private static int hash(String text) {
    int hash = text.hashCode() * MIX;
    return hash == 0 ? 1 : hash;
  }
}
