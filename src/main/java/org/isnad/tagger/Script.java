package org.isnad.tagger;

import java.util.List;
import org.isnad.model.Word;

/**
 * What the letters forbid, whatever a field has learnt: no name begins with a mark; one in Arabic
 * letters ends before its gloss in Latin ones (لينوس تورفالدز Linus Torvalds); people and places
 * are named in Arabic letters.
 */
final class Script {
  private static final List<String> ARABIC_ONLY = List.of("PER", "LOC");

  private Script() {}

  /** Takes from the tags that are forbidden all chance. */
  static void forbid(Tags tags, Atoms atoms, float[] scores) {
    var before = Word.Kind.MARK;
    for (int i = 0; i < atoms.size(); i++) {
      var kind = Spellings.kind(atoms.value(Atom.SHAPE, i));
      boolean latin = kind == Word.Kind.LATIN;
      boolean gloss = latin && before == Word.Kind.ARABIC;
      for (int y = 1; y < tags.size(); y++) {
        boolean arabic = ARABIC_ONLY.contains(tags.classes().get(Tags.classOf(y)));
        boolean mark = Tags.isBegin(y) && isMark(kind);
        if (mark || latin && arabic || gloss && Tags.isInside(y)) {
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
