package org.isnad.rule;

/** Words from {@code from} to before {@code to} of a text. Never empty. */
public record WordRange(int from, int to) {
  public WordRange {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("no words: " + from + "," + to);
    }
  }

  public int length() {
    return to - from;
  }

  WordRange union(WordRange other) {
    return new WordRange(Math.min(from, other.from), Math.max(to, other.to));
  }
}
