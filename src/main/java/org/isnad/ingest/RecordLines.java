package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Lines of a file as bytes, one at a time; of two bytes a character where a byte-order mark says
 * so. A compressed file that breaks off gives its whole lines, then {@link #isBroken}.
 */
public final class RecordLines {
  private static final int BUFFER = 1 << 16;

  /** A line without its line feed; {@code number} counts from 1, {@code start} in bytes from 0. */
  public record Line(int number, long start, byte[] bytes, boolean tooLong) {}

  private final int longest = Largest.bytes();
  private final InputStream in;
  private final byte[] buffer;
  private int at;
  private int filled;
  private final Optional<Charset> marked;
  private final int skipped;
  private int number;
  private long position;
  private byte before;
  private boolean broken;

  public RecordLines(InputStream in) throws IOException {
    this.in = in;
    this.buffer = new byte[BUFFER];
    try {
      this.filled = in.readNBytes(buffer, 0, BUFFER);
    } catch (EOFException | ZipException failure) {
      this.broken = true;
    }
    var head = Arrays.copyOf(buffer, Math.min(filled, 4));
    this.marked = Encodings.marked(head);
    this.skipped = Encodings.markLength(head);
    this.at = skipped;
    this.position = skipped;
  }

  public boolean isBroken() {
    return broken;
  }

  /** What the byte-order mark at the start of the file says. */
  Optional<Charset> marked() {
    return marked;
  }

  /** Empty at the end of the file. */
  public Optional<Line> next() throws IOException {
    var line = new ByteArrayOutputStream();
    long start = position;
    long length = 0;
    before = -1;
    while (at < filled || fill()) {
      length += takeInside(line, length);
      if (at == filled) {
        continue;
      }
      byte b = buffer[at++];
      position++;
      if (ends(b)) {
        return Optional.of(line(start, line, length));
      }
      if (++length <= longest) {
        line.write(b);
      }
      before = b;
    }
    return length == 0 || broken ? Optional.empty() : Optional.of(line(start, line, length));
  }

  /** Takes bytes that surely end no line, for no line feed and no half of one is among them. */
  private int takeInside(ByteArrayOutputStream line, long length) {
    int end = at;
    while (end < filled && buffer[end] != '\n' && buffer[end] != 0) {
      end++;
    }
    int taken = end - at;
    if (taken > 0) {
      line.write(buffer, at, (int) Math.max(0, Math.min(taken, longest - length)));
      before = buffer[end - 1];
      position += taken;
      at = end;
    }
    return taken;
  }

  private boolean ends(byte b) {
    if (marked.equals(Optional.of(UTF_16LE))) {
      return position % 2 == 0 && before == '\n' && b == 0;
    }
    if (marked.equals(Optional.of(UTF_16BE))) {
      return position % 2 == 0 && before == 0 && b == '\n';
    }
    return b == '\n';
  }

  private Line line(long start, ByteArrayOutputStream line, long length) {
    var bytes = line.toByteArray();
    boolean wide = skipped == 2 && bytes.length % 2 == 1;
    return new Line(
        ++number, start, wide ? Arrays.copyOf(bytes, bytes.length - 1) : bytes, length > longest);
  }

  private boolean fill() throws IOException {
    if (broken) {
      return false;
    }
    try {
      at = 0;
      filled = Math.max(0, in.read(buffer));
      return filled > 0;
    } catch (EOFException | ZipException failure) {
      filled = 0;
      broken = true;
      return false;
    }
  }
}
