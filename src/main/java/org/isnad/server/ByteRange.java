package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.catalog.Download;

/**
 * The bytes of a file that a request asks for (RFC 9110, 14): all, or one range of them.
 *
 * @param from the first
 * @param end behind the last
 * @param size of the file
 */
record ByteRange(long from, long end, long size) {
  private static final int UNSATISFIABLE = 416;
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * What is asked for; several ranges are answered with the whole, as is one of a file that has
   * changed since (If-Range).
   *
   * @throws Refusal where there is no such byte
   */
  static ByteRange of(HttpServletRequest request, Download file, String tag) {
    long size = file.bytes();
    var whole = new ByteRange(0, size, size);
    var asked = RANGE.matcher(Optional.ofNullable(request.getHeader("Range")).orElse(""));
    var held = Optional.ofNullable(request.getHeader("If-Range"));
    if (!asked.matches() || held.isPresent() && !held.get().equals(tag)) {
      return whole;
    }
    var first = asked.group(1);
    var last = asked.group(2);
    if (first.isEmpty()) {
      return last.isEmpty() || Long.parseLong(last) == 0
          ? whole
          : new ByteRange(Math.max(0, size - Long.parseLong(last)), size, size);
    }
    long from = Long.parseLong(first);
    long end = last.isEmpty() ? size : Math.min(size, Long.parseLong(last) + 1);
    if (from >= size) {
      throw new Refusal(UNSATISFIABLE, "The file has " + size + " bytes.");
    }
    return end <= from ? whole : new ByteRange(from, end, size);
  }

  boolean isPart() {
    return length() < size;
  }

  long length() {
    return end - from;
  }

  /** Content-Range. */
  String header() {
    return "bytes " + from + "-" + (end - 1) + "/" + size;
  }
}
