package org.isnad.statement;

import org.isnad.model.Clitic;
import org.isnad.model.PartOfSpeech;
import org.isnad.model.Word;

/**
 * Where what is said ends: with its quotation, at a gloss of the reporter's, at the next report.
 */
final class ContentEnd {
  /** A quotation this long is all that is said; what follows is the reporter's again. */
  private static final int LONG_QUOTATION = 12;

  private final Page page;

  ContentEnd(Page page) {
    this.page = page;
  }

  /**
   * The end that the content's own quotation marks fix, one past the last; -1 where they do not.
   */
  int fixed(Draft draft) {
    int open = start(draft.content());
    if (!page.opensSpeech(open)) {
      return -1;
    }
    int close = page.marks.close(open);
    int after = close + 1;
    boolean isLong = close - open > LONG_QUOTATION;
    while (page.has(after) && page.opensSpeech(after)) {
      close = page.marks.close(after);
      after = close + 1;
    }
    if (!page.has(after) || page.marks.paragraphEnd(open) <= after) {
      return Math.min(after, page.size());
    }
    var next = page.word(after);
    if (next.has(Clitic.WA) || isConjunctionBeforeQuote(after)) {
      return -1;
    }
    boolean ends = !next.isLexical() || (isLong && !isQuotedAgain(after));
    return ends ? after : -1;
  }

  private boolean isQuotedAgain(int from) {
    int end = page.sentenceEnd(from);
    for (int at = from; at < end; at++) {
      if (page.opensSpeech(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isConjunctionBeforeQuote(int at) {
    return page.is(at, PartOfSpeech.CONJUNCTION) && page.opensSpeech(at + 1);
  }

  /** The first word or mark of the content behind a colon or a complementizer. */
  int start(int content) {
    int at = content;
    while (page.has(at) && (page.isKind(at, Word.Kind.COLON) || isBareComplementizer(at))) {
      at++;
    }
    return at;
  }

  private boolean isBareComplementizer(int at) {
    return page.isComplementizer(at) && !page.word(at).isCoordinated();
  }

  /** Where the content ends, not behind a boundary. */
  int of(Draft draft, int boundary) {
    int fixed = fixed(draft);
    int end = fixed >= 0 ? Math.min(fixed, Math.max(boundary, fixed)) : boundary;
    return fixed >= 0 ? end : gloss(draft, end);
  }

  /** A gloss behind a comma: "، في إشارة إلى", "، في خطوة". */
  private int gloss(Draft draft, int to) {
    for (int at = draft.content() + 2; at + 1 < to; at++) {
      boolean behindMark = !page.word(at - 1).isLexical() && !page.marks.opens(at - 1);
      if (behindMark && (isGloss(at) || (draft.style == Frame.Style.NOUN && isNextClause(at)))) {
        return at;
      }
    }
    return to;
  }

  private boolean isGloss(int at) {
    return page.isPreposition(at) && page.lexicon.is(page.word(at + 1), "gloss");
  }

  /** Behind a noun phrase that is said: "، خلال اتصال", "، إلا أن". */
  private boolean isNextClause(int at) {
    var word = page.word(at);
    return page.lexicon.is(word, "circumstance") || page.lexicon.is(word, "closer");
  }
}
