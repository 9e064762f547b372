package org.isnad.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes taken from a file. */
final class CountedStream extends FilterInputStream {
  private final AtomicLong position;

  CountedStream(InputStream in, AtomicLong position) {
    super(in);
    this.position = position;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    position.addAndGet(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    position.addAndGet(Math.max(0, count));
    return count;
  }
}
