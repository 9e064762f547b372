package org.isnad.tagger;

import java.util.List;
import org.isnad.model.Word;

/**
 * What is no name, whatever a field has learnt. By the letters: none begins with a mark; one in
 * Arabic letters ends before its gloss in Latin ones (لينوس تورفالدز Linus Torvalds); people and
 * places are named in Arabic letters. By what is known: none begins inside a known name, and what
 * stands in a competition's name is nothing else.
 */
final class Forbidden {
  private static final String OTHER = "MISC";
  private static final List<String> ARABIC_ONLY = List.of("PER", "LOC");

  private Forbidden() {}

  /** Takes from the tags that are forbidden all chance. */
  static void tell(Tags tags, Atoms atoms, float[] scores) {
    var before = Word.Kind.MARK;
    for (int i = 0; i < atoms.size(); i++) {
      var kind = Spellings.kind(atoms.value(Atom.SHAPE, i));
      boolean latin = kind == Word.Kind.LATIN;
      boolean gloss = latin && before == Word.Kind.ARABIC;
      boolean beginsNone = isMark(kind) || AtomReader.goesOnKnown(atoms.value(Atom.KNOWN, i));
      boolean competes = atoms.isCompeting(i);
      boolean any = beginsNone || latin || competes;
      for (int y = 1; any && y < tags.size(); y++) {
        var of = tags.classes().get(Tags.classOf(y));
        boolean letters = latin && ARABIC_ONLY.contains(of) || gloss && Tags.isInside(y);
        boolean competition = competes && !of.equals(OTHER);
        if (beginsNone && Tags.isBegin(y) || letters || competition) {
          scores[i * tags.size() + y] += Crf.FORBIDDEN;
        }
      }
      before = kind;
    }
  }

  private static boolean isMark(Word.Kind kind) {
    return kind.ordinal() >= Word.Kind.QUOTE_OPEN.ordinal();
  }
}
