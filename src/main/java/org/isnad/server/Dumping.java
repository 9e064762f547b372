package org.isnad.server;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where dumps of the store lie, and how often they are made.
 *
 * @param folder what lies in it goes
 * @param pause the least between the end of one and the start of the next
 */
public record Dumping(Path folder, Duration pause) {
  /** Half a minute between them. */
  public static Dumping in(Path folder) {
    return new Dumping(folder, Duration.ofSeconds(30));
  }
}
