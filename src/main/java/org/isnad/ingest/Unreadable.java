package org.isnad.ingest;

/** A file or record that can't become an article; the message says why, for its owner. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final long offset;

  Unreadable(String reason) {
    this(reason, -1);
  }

  /**
   * @param offset in bytes, -1 where unknown
   */
  Unreadable(String reason, long offset) {
    super(reason);
    this.offset = offset;
  }

  long offset() {
    return offset;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
