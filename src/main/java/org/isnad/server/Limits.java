package org.isnad.server;

import java.time.Duration;

/**
 * What one reader may take.
 *
 * @param time for a query, from its start to its last row
 * @param queries how many run at once
 * @param requestBytes of a query, with its form
 * @param rows of an answer, or triples of a graph; 0 for no limit
 */
public record Limits(Duration time, int queries, long requestBytes, long rows) {
  public Limits {
    if (time.isNegative() || time.isZero() || queries < 1 || requestBytes < 1 || rows < 0) {
      throw new IllegalArgumentException(time + ", " + queries + ", " + requestBytes + ", " + rows);
    }
  }

  public static Limits usual() {
    return new Limits(Duration.ofSeconds(30), 16, 1 << 20, 0);
  }
}
