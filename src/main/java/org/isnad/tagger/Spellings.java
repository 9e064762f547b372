package org.isnad.tagger;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.model.Word;
import org.isnad.tagger.WordTable.Column;

/** Reads spellings, and keeps those that it read last: the same words come again and again. */
final class Spellings {
  private static final int KEPT = 1 << 15;
  private static final int LONGEST_TOLD = 8;
  private static final Word.Kind[] KINDS = Word.Kind.values();
  private static final int MIX = 0x9E3779B1;
  private static final Atom[] PREFIXES = {Atom.PREFIX1, Atom.PREFIX2, Atom.PREFIX3, Atom.PREFIX4};
  private static final Atom[] SUFFIXES = {Atom.SUFFIX1, Atom.SUFFIX2, Atom.SUFFIX3, Atom.SUFFIX4};

  private final WordTable table;
  private final Optional<Field> field;
  private final AtomicReferenceArray<Spelling> kept = new AtomicReferenceArray<>(KEPT);

  /**
   * @param field the one whose scores are asked for, if any
   */
  Spellings(WordTable table, Optional<Field> field) {
    this.table = table;
    this.field = field;
  }

  Spelling of(Word word) {
    var spelled = word.spelled();
    int hash = spelled.hashCode() * 31 + word.kind().ordinal();
    int at = hash * MIX >>> 17 & KEPT - 1;
    var there = kept.getPlain(at);
    if (there != null && there.is(spelled, word.kind())) {
      return there;
    }
    var read = read(word, clitics(word));
    kept.setRelease(at, read);
    return read;
  }

  private Spelling read(Word word, int clitics) {
    var values = new int[Atom.SPELT];
    var name = word.name();
    set(values, Atom.NAME, hash(name));
    set(values, Atom.FORM, hash(word.form()));
    set(values, Atom.CLITICS, clitics / KINDS.length);
    set(values, Atom.SHAPE, shape(word));
    set(values, Atom.CLUSTER_COARSE, table.get(name, Column.COARSE));
    set(values, Atom.CLUSTER_MIDDLE, table.get(name, Column.MIDDLE));
    set(values, Atom.CLUSTER_FINE, table.get(name, Column.FINE));
    set(values, Atom.EXPECTED, table.get(name, Column.EXPECTED));
    int personal = table.get(word.form(), Column.PERSONAL);
    set(values, Atom.PERSONAL, Math.max(table.get(name, Column.PERSONAL), personal));
    if (word.kind() == Word.Kind.ARABIC) {
      affixes(word.form(), values);
    }
    var sums = field.map(f -> f.sums(values)).orElse(new float[0]);
    return new Spelling(word.spelled(), word.kind(), values, sums);
  }

  private static void set(int[] values, Atom atom, int value) {
    values[atom.ordinal()] = value;
  }

  private static void affixes(String form, int[] values) {
    int n = form.length();
    int front = MIX;
    int back = MIX;
    for (int k = 0; k < PREFIXES.length && k < n; k++) {
      front = (front ^ form.charAt(k)) * MIX;
      back = (back ^ form.charAt(n - 1 - k)) * MIX;
      set(values, PREFIXES[k], front);
      set(values, SUFFIXES[k], back);
    }
  }

  /** The clitics, whether there is a pronoun, and the kind of the word, as one number. */
  private static int clitics(Word word) {
    int mask = word.pronoun().isPresent() ? 2 : 1;
    for (var clitic : word.clitics()) {
      mask |= 4 << clitic.ordinal();
    }
    return mask * KINDS.length + word.kind().ordinal();
  }

  private static int shape(Word word) {
    return 1
        + word.kind().ordinal() * (LONGEST_TOLD + 1)
        + Math.min(word.form().length(), LONGEST_TOLD);
  }

  /** The kind of a word, by its {@link Atom#SHAPE}. */
  static Word.Kind kind(int shape) {
    return KINDS[(shape - 1) / (LONGEST_TOLD + 1)];
  }

  static int hash(String text) {
    int hash = text.hashCode() * MIX;
    return hash == 0 ? 1 : hash;
  }
}
