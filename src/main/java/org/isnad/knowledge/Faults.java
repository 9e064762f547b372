package org.isnad.knowledge;

import java.util.function.Consumer;

/** Says what is wrong with a file, a line each; the first hundred, and counts them all. */
final class Faults {
  private static final int TOLD = 100;

  private final String file;
  private final Consumer<String> log;
  private long count;

  Faults(String file, Consumer<String> log) {
    this.file = file;
    this.log = log;
  }

  /** A line counts from 1. */
  void add(long line, String fault) {
    add(file + ":" + line + ": " + fault);
  }

  void addOfFile(String fault) {
    add(file + ": " + fault);
  }

  private void add(String fault) {
    count++;
    if (count <= TOLD) {
      log.accept(fault);
    }
  }

  /** How many, told or not; says how many it did not tell. */
  long close() {
    if (count > TOLD) {
      log.accept(file + ": and " + (count - TOLD) + " more");
    }
    return count;
  }
}
