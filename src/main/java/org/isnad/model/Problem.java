package org.isnad.model;

/**
 * What was wrong with an input, said so that its owner can mend it.
 *
 * @param source the file, with {@code :line} where a record of it is meant
 * @param offset in bytes or characters where known, else -1
 */
public record Problem(Severity severity, String source, long offset, String reason) {
  /** A rejected input is not in the graph; a note says what was assumed of one that is. */
  public enum Severity {
    REJECTED,
    NOTE
  }

  public static Problem rejected(String source, String reason) {
    return new Problem(Severity.REJECTED, source, -1, reason);
  }

  public static Problem note(String source, String reason) {
    return new Problem(Severity.NOTE, source, -1, reason);
  }

  /** As a report tells it: what became of the input, and what was wrong. */
  public String line() {
    return (severity == Severity.REJECTED ? "rejected " : "note ") + this;
  }

  @Override
  public String toString() {
    return source + (offset >= 0 ? "@" + offset : "") + ": " + reason;
  }
}
