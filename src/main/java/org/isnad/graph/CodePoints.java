package org.isnad.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.model.Span;

/**
 * Turns a place in a text from UTF-16 chars, as Java counts, into Unicode code points, as the graph
 * does. The only class that converts.
 */
final class CodePoints {
  private final String text;

  /** Places of the low surrogates, ascending; each makes what follows one code point nearer. */
  private final int[] lowSurrogates;

  CodePoints(String text) {
    this.text = text;
    this.lowSurrogates =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** How many code points lie before a char. */
  int before(int index) {
    int found = Arrays.binarySearch(lowSurrogates, index);
    return index - (found >= 0 ? found : -found - 1);
  }

  int begin(Span span) {
    return before(span.start());
  }

  int end(Span span) {
    return before(span.end());
  }

  String anchor(Span span) {
    return span.in(text);
  }
}
