package org.isnad.batch.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The lines of a file that begin in a range of its bytes. */
record LineRange(FileSystem system, Path file, long begin, long end) {
  private static final int BUFFER = 1 << 16;
  private static final int HIGH = 0xFE;
  private static final int LOW = 0xFF;

  /**
   * Copies them. A file of two bytes a character can't be cut: all of its lines are of the range
   * that it begins with.
   *
   * @return where in the file the first of them begins
   */
  long copy(OutputStream out) throws IOException {
    if (isWide()) {
      if (begin == 0) {
        try (var in = system.open(file)) {
          in.transferTo(out);
        }
      }
      return begin;
    }
    try (var opened = system.open(file)) {
      opened.seek(Math.max(0, begin - 1));
      var in = new BufferedInputStream(opened, BUFFER);
      long at = begin == 0 ? 0 : begin - 1 + line(in, OutputStream.nullOutputStream());
      long first = at;
      while (at < end) {
        long length = line(in, out);
        if (length == 0) {
          break;
        }
        at += length;
      }
      return first;
    }
  }

  /** Copies to the end of a line, and tells how many bytes that were. */
  private static long line(InputStream in, OutputStream out) throws IOException {
    long length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      out.write(b);
      length++;
      if (b == '\n') {
        break;
      }
    }
    return length;
  }

  /** UTF-16 with a byte-order mark. */
  private boolean isWide() throws IOException {
    try (var in = system.open(file)) {
      int first = in.read();
      int second = in.read();
      return first == HIGH && second == LOW || first == LOW && second == HIGH;
    }
  }
}
