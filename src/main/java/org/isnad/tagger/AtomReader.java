package org.isnad.tagger;

import java.util.List;
import java.util.function.IntFunction;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Memo;
import org.isnad.lexicon.NameMatch;
import org.isnad.model.Spelled;
import org.isnad.model.Word;
import org.isnad.tagger.WordTable.Column;

/** Reads the atoms of words off their analysis, the word lists and the knowledge base. */
final class AtomReader {
  private static final int WORDS = 1 << 14;
  private static final int LONGEST_TOLD = 8;
  private static final int MIX = 0x9E3779B1;
  private static final Atom[] PREFIXES = {Atom.PREFIX1, Atom.PREFIX2, Atom.PREFIX3, Atom.PREFIX4};
  private static final Atom[] SUFFIXES = {Atom.SUFFIX1, Atom.SUFFIX2, Atom.SUFFIX3, Atom.SUFFIX4};

  private final KnowledgeBase knowledge;
  private final Triggers triggers;
  private final WordTable table;
  private final Memo<Spelled, Own> own = Memo.ofSpelled(WORDS, this::own);

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
      own.get(word.spelled()).writeTo(atoms, i);
      atoms.set(Atom.LEMMA, i, word.readings().isEmpty() ? 0 : hash(word.lemma()));
      atoms.set(Atom.POS, i, word.reading().map(r -> r.pos().ordinal() + 2).orElse(1));
      atoms.set(Atom.SHAPE, i, shape(word));
      if (word.kind() == Word.Kind.ARABIC) {
        affixes(word.form(), i, atoms);
      }
      atoms.set(Atom.TRIGGER, i, triggers.of(word));
    }
    known(words, known, atoms);
    return atoms;
  }

  /** What hangs on the letters of a word alone. */
  private Own own(Spelled word) {
    var name = word.name();
    return new Own(
        hash(name),
        hash(word.form()),
        clitics(word),
        table.get(name, Column.COARSE),
        table.get(name, Column.MIDDLE),
        table.get(name, Column.FINE),
        table.get(name, Column.EXPECTED),
        Math.max(table.get(name, Column.PERSONAL), table.get(word.form(), Column.PERSONAL)));
  }

  private record Own(
      int name,
      int form,
      int clitics,
      int coarse,
      int middle,
      int fine,
      int expected,
      int personal) {
    void writeTo(Atoms atoms, int i) {
      atoms.set(Atom.NAME, i, name);
      atoms.set(Atom.FORM, i, form);
      atoms.set(Atom.CLITICS, i, clitics);
      atoms.set(Atom.CLUSTER_COARSE, i, coarse);
      atoms.set(Atom.CLUSTER_MIDDLE, i, middle);
      atoms.set(Atom.CLUSTER_FINE, i, fine);
      atoms.set(Atom.EXPECTED, i, expected);
      atoms.set(Atom.PERSONAL, i, personal);
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

  private static void affixes(String form, int i, Atoms atoms) {
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

  private static int clitics(Spelled word) {
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
