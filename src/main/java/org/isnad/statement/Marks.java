package org.isnad.statement;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.isnad.model.Text;
import org.isnad.model.Word;

/**
 * Which quotation marks belong together, paragraph by paragraph. A quotation that is never closed
 * runs to the end of its paragraph, or of its sentence where more quotations follow; a closing mark
 * without an opening one is none.
 */
final class Marks {
  private static final int NONE = -1;
  private final Text text;
  private final int[] closes;
  private final int[] around;
  private final int[] paragraphEnd;

  Marks(Text text) {
    this.text = text;
    int size = text.words().size();
    closes = filled(size);
    around = filled(size);
    paragraphEnd = new int[size];
    int from = 0;
    var sentences = text.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      boolean last =
          i + 1 == sentences.size()
              || sentences.get(i + 1).paragraph() != sentences.get(i).paragraph();
      if (last) {
        pair(from, sentences.get(i).to());
        from = sentences.get(i).to();
      }
    }
  }

  private static int[] filled(int size) {
    var array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private void pair(int from, int to) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = from; at < to; at++) {
      paragraphEnd[at] = to;
      var kind = text.word(at).kind();
      if (kind == Word.Kind.QUOTE_CLOSE && !open.isEmpty()) {
        closes[open.pop()] = at;
      }
      around[at] = open.isEmpty() ? NONE : open.peek();
      if (kind == Word.Kind.QUOTE_OPEN) {
        open.push(at);
      }
    }
    for (int at : open) {
      closes[at] = unclosedEnd(at, to);
      for (int inside = at + 1; inside < closes[at]; inside++) {
        around[inside] = around[inside] == NONE ? at : around[inside];
      }
      for (int after = closes[at]; after < to; after++) {
        around[after] = around[after] == at ? NONE : around[after];
      }
    }
  }

  private int unclosedEnd(int open, int to) {
    for (int at = open + 1; at < to; at++) {
      if (text.word(at).isQuote()) {
        return Math.min(to, text.sentenceOf(open).to());
      }
    }
    return to;
  }

  /** One past the last word of a word's paragraph. */
  int paragraphEnd(int at) {
    return paragraphEnd[at];
  }

  boolean opens(int at) {
    return at >= 0 && at < closes.length && closes[at] != NONE;
  }

  /** The closing mark of a quotation, or the end of the paragraph where it is never closed. */
  int close(int open) {
    return closes[open];
  }

  /** The opening mark of the innermost quotation around a word, or -1. */
  int around(int at) {
    return around[at];
  }

  /** The opening mark of the outermost quotation around a word, or -1. */
  int outermostAround(int at) {
    int open = around[at];
    while (open != NONE && around[open] != NONE) {
      open = around[open];
    }
    return open;
  }
}
