package org.isnad.statement;

import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/** Tells where a clause of the reporter's begins, with which what was said before it ends. */
final class Boundary {
  private final Page page;
  private final int from;

  Boundary(Page page, Passage passage) {
    this.page = page;
    this.from = passage.from();
  }

  boolean isBoundary(int cue) {
    if (page.word(cue).isCoordinated()) {
      return true;
    }
    int at = boundary(cue);
    return at < cue
        && (page.word(at).isCoordinated() || isCloser(at) || isCompound(at) || isSince(at));
  }

  /** Where the clause of a cue begins: at the cue, or at "فيما", "لكن", "وكان" before it. */
  int boundary(int cue) {
    int at = opening(cue);
    if (at == cue || !page.lexicon.is(page.word(at - 1), "opener")) {
      var topic = page.phrases.endingAt(at);
      if (topic.isPresent() && topic.get().mention().phraseFrom() > from) {
        int before = opening(topic.get().mention().phraseFrom());
        at = before < topic.get().mention().phraseFrom() ? before : at;
      }
    }
    return at;
  }

  private int opening(int cue) {
    int at = isSince(cue - 1) && isBeforeClause(cue) ? cue - 1 : cue;
    while (at > from && (isCloser(at - 1) || isAuxiliary(at - 1))) {
      at--;
    }
    return at < cue && at > from && isCompound(at - 1) ? at - 1 : at;
  }

  /** "، حيث قال": the reporter says where he has it from. */
  private boolean isSince(int at) {
    return at > from
        && page.lexicon.is(page.word(at), "since")
        && page.isKind(at - 1, Word.Kind.COMMA);
  }

  private boolean isBeforeClause(int cue) {
    int next = page.has(cue + 1) && page.isPreposition(cue + 1) ? cue + 2 : cue + 1;
    return page.has(next)
        && (page.isComplementizer(next)
            || page.isKind(next, Word.Kind.COLON)
            || page.opensSpeech(next));
  }

  /** في حين, في وقت. */
  private boolean isCompound(int at) {
    return page.isPreposition(at) && page.lexicon.is(page.word(at + 1), "while");
  }

  private boolean isAuxiliary(int at) {
    return page.lexicon.is(page.word(at), "auxiliary");
  }

  /** "فيما", "لكن", "إلا أنه", "والذي" before the reporter's next clause. */
  private boolean isCloser(int at) {
    if (at < from) {
      return false;
    }
    var word = page.word(at);
    if (page.lexicon.is(word, "closer")) {
      return true;
    }
    if (word.is(PartOfSpeech.RELATIVE)) {
      return word.isCoordinated();
    }
    return page.isComplementizer(at) && isCloser(at - 1);
  }
}
