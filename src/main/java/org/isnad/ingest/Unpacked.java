package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Stops where packed bytes become many more than news does, which packs to a fifth or a tenth. */
final class Unpacked extends FilterInputStream {
  static final int MOST_TIMES = 200;

  /** So much is no harm, however little it comes from. */
  private static final long HARMLESS = 1 << 24;

  private final AtomicLong packed;
  private final long before;
  private long unpacked;

  /**
   * @param packed counts the bytes that were taken from the file, and from files before it
   */
  Unpacked(InputStream in, AtomicLong packed) {
    super(in);
    this.packed = packed;
    this.before = packed.get();
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws BombException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked > MOST_TIMES * (packed.get() - before)) {
      throw new BombException();
    }
  }
}
