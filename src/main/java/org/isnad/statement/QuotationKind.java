package org.isnad.statement;

import org.isnad.model.Quotation;
import org.isnad.model.Word;

/** Tells how far what is said is in the speaker's own words. */
final class QuotationKind {
  private final Page page;

  QuotationKind(Page page) {
    this.page = page;
  }

  Quotation of(Draft draft, int from, int to) {
    int before = from - 1;
    while (before > draft.cueWord && page.isComplementizer(before)) {
      before--;
    }
    if (page.marks.opens(before) && isWhole(before, to)) {
      return Quotation.DIRECT;
    }
    if (page.marks.opens(before) && page.marks.close(before) > from) {
      return Quotation.MIXED;
    }
    if (draft.style == Frame.Style.COLON && page.speaksOfItself(from, to)) {
      return Quotation.DIRECT;
    }
    for (int at = from; at < to; at++) {
      if (page.marks.opens(at) && isQuoted(at)) {
        return Quotation.MIXED;
      }
    }
    return Quotation.INDIRECT;
  }

  private boolean isWhole(int open, int to) {
    return page.marks.close(open) >= to - 1;
  }

  /** The speaker's own words, not a name or a nickname in quotation marks. */
  private boolean isQuoted(int open) {
    int close = page.marks.close(open);
    var name = page.phrases.firstWithin(open, close);
    boolean named = name.isPresent() && name.get().to() - name.get().from() >= close - open - 2;
    if (named || isBehindName(open)) {
      return false;
    }
    return close - open > 2 || !page.word(open + 1).readings().isEmpty();
  }

  /** تنظيم «…», موقع «…»: a type word's name. */
  private boolean isBehindName(int open) {
    return page.phrases.covering(open).isPresent() || page.isKind(open - 1, Word.Kind.LATIN);
  }
}
