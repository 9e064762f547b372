package org.isnad.ingest;

import java.io.IOException;

/** Packed bytes that become more than any news does. */
final class BombException extends IOException {
  private static final long serialVersionUID = 1L;

  BombException() {
    super(
        "unpacks to more than "
            + Unpacked.MOST_TIMES
            + " times its size; what stands before is kept");
  }
}
