package org.isnad.server;

import org.isnad.intake.Reception;

/**
 * What lets the owner of a store write to it.
 *
 * @param bytes the most that a request may send
 */
public record Writing(Token token, Reception reception, long bytes) {
  /** As many as some ten thousand articles have. */
  public static final long USUAL = 64L << 20;

  public Writing {
    if (bytes < 1) {
      throw new IllegalArgumentException(String.valueOf(bytes));
    }
  }
}
