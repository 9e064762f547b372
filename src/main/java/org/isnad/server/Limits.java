package org.isnad.server;

import java.time.Duration;

/**
 * What one reader may take.
 *
 * @param time for a query, from its start to its last row
 * @param queries how many run at once
 * @param requestBytes of a query, with its form
 * @param rows of an answer, or triples of a graph; 0 for no limit
 * @param memory percent of the heap; where more is held, the query that took most is stopped
 */
public record Limits(Duration time, int queries, long requestBytes, long rows, int memory) {
  private static final int ALL = 100;

  public Limits {
    boolean isTime = !time.isNegative() && !time.isZero();
    boolean isShare = memory > 0 && memory <= ALL;
    if (!isTime || queries < 1 || requestBytes < 1 || rows < 0 || !isShare) {
      throw new IllegalArgumentException(
          time + ", " + queries + ", " + requestBytes + ", " + rows + ", " + memory);
    }
  }

  public static Limits usual() {
    return new Limits(Duration.ofSeconds(30), 16, 1 << 20, 0, 70);
  }
}
