package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * A store can't be written, for its disk is full or broken. Of what was to be written together
 * nothing is there.
 */
public final class DiskFault extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  static final String SENTENCE = "the disk can't be written; is it full?";

  private DiskFault(Throwable fault) {
    super(new IOException(SENTENCE, fault));
  }

  /**
   * Writes, and tells faults of the disk from others. Files of TDB2 are mapped into memory: where
   * there is no room for a page of one, the JVM throws an {@link InternalError} at the instruction
   * that wrote.
   */
  static <T> T told(Supplier<T> write) {
    try {
      return write.get();
    } catch (RuntimeException | InternalError fault) {
      if (isBehind(fault)) {
        throw new DiskFault(fault);
      }
      throw fault;
    }
  }

  static boolean isBehind(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException || cause instanceof InternalError) {
        return true;
      }
    }
    return false;
  }
}
