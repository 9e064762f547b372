package org.isnad.ingest;

/**
 * How much of an input is held at once: a file that is read as a whole, an entry of an archive, a
 * line. A larger one is told and passed over, so that no input takes the memory of all.
 */
public final class Largest {
  private static final long MOST = 1L << 26;

  /** Bytes, their text, what the JSON or HTML of it holds, and the same again while it is read. */
  private static final int SHARE_OF_HEAP = 32;

  private Largest() {}

  /** In bytes, unpacked: a 32nd of the heap (-Xmx), 64 MiB at most. */
  public static int bytes() {
    return (int) Math.min(MOST, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
  }

  /** Refuses what is larger; {@code what} is its name in the sentence that says so. */
  static void check(String what, long bytes) throws Rejection {
    if (bytes > bytes()) {
      throw exceededBy(what);
    }
  }

  static Rejection exceededBy(String what) {
    return new Rejection(what + " of more than " + bytes() + " bytes (a 32nd of -Xmx, or 64 MiB)");
  }
}
