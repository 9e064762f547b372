package org.isnad.tagger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Spelled;
import org.isnad.model.Trait;
import org.isnad.model.Word;
import org.isnad.tagger.WordTable.Column;

/** Reads spellings: once, for the same words come again and again. */
final class Spellings {
  private static final int LONGEST_TOLD = 8;
  private static final Word.Kind[] KINDS = Word.Kind.values();
  private static final int MIX = 0x9E3779B1;
  private static final Atom[] PREFIXES = {Atom.PREFIX1, Atom.PREFIX2, Atom.PREFIX3, Atom.PREFIX4};
  private static final Atom[] SUFFIXES = {Atom.SUFFIX1, Atom.SUFFIX2, Atom.SUFFIX3, Atom.SUFFIX4};

  private final WordTable table;
  private final Optional<Field> field;

  /** Those of the words of each kind. */
  private final List<Trait<Spelling>> known;

  /**
   * @param field the one whose scores are asked for, if any
   */
  Spellings(WordTable table, Optional<Field> field) {
    this.table = table;
    this.field = field;
    this.known = Arrays.stream(KINDS).map(kind -> Trait.of(word -> read(word, kind))).toList();
  }

  Spelling of(Word word) {
    return known.get(word.kind().ordinal()).of(word.spelled());
  }

  private Spelling read(Spelled word, Word.Kind kind) {
    var values = new int[Atom.SPELT];
    var name = word.name();
    set(values, Atom.NAME, hash(name));
    set(values, Atom.FORM, hash(word.form()));
    set(values, Atom.CLITICS, clitics(word));
    set(values, Atom.SHAPE, shape(word, kind));
    set(values, Atom.CLUSTER_COARSE, table.get(name, Column.COARSE));
    set(values, Atom.CLUSTER_MIDDLE, table.get(name, Column.MIDDLE));
    set(values, Atom.CLUSTER_FINE, table.get(name, Column.FINE));
    set(values, Atom.EXPECTED, table.get(name, Column.EXPECTED));
    int personal = table.get(word.form(), Column.PERSONAL);
    set(values, Atom.PERSONAL, Math.max(table.get(name, Column.PERSONAL), personal));
    if (kind == Word.Kind.ARABIC) {
      affixes(word.form(), values);
    }
    var sums = field.map(f -> f.sums(values)).orElse(new float[0]);
    return new Spelling(values, sums);
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

  /** The clitics and whether there is a pronoun, as one number. */
  private static int clitics(Spelled word) {
    int mask = word.pronoun().isPresent() ? 2 : 1;
    for (var clitic : word.clitics()) {
      mask |= 4 << clitic.ordinal();
    }
    return mask;
  }

  private static int shape(Spelled word, Word.Kind kind) {
    int length = Math.min(word.form().length(), LONGEST_TOLD);
    return 1 + kind.ordinal() * (LONGEST_TOLD + 1) + length;
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
