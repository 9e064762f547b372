package org.isnad.ingest;

import org.isnad.model.Problem;

/** Says why an input gives no article. */
final class Rejection extends Exception {
  private static final long serialVersionUID = 1L;
  private static final long UNKNOWN = -1;

  private final long offset;

  Rejection(String reason) {
    this(reason, UNKNOWN);
  }

  /**
   * @param offset in bytes from the start of what was read
   */
  Rejection(String reason, long offset) {
    super(reason, null, false, false);
    this.offset = offset;
  }

  /** The problem of a whole file. */
  Problem in(String source) {
    return new Problem(Problem.Severity.REJECTED, source, offset, String.valueOf(getMessage()));
  }

  /** The problem of a record whose first byte stands at {@code start} of its file. */
  Problem in(String source, long start) {
    long at = start + Math.max(0, offset);
    return new Problem(Problem.Severity.REJECTED, source, at, String.valueOf(getMessage()));
  }
}
