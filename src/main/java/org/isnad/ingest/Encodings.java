package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/** How bytes tell their encoding. */
final class Encodings {
  static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int SAMPLE = 1 << 16;
  private static final int HEAD = 4096;
  private static final int ARABIC_BLOCK = 0x06;

  /** Of the high bytes of Arabic in UTF-8 half are below this, in Windows-1256 nearly none. */
  private static final int FIRST_LETTER = 0xC0;

  private static final int ALEF = 0xC7;
  private static final int LAM = 0xE1;
  private static final int LAM_IN_ISO_8859_6 = 0xE4;
  private static final double MOST = 0.7;
  private static final double FEW = 0.1;

  private Encodings() {}

  static Optional<Charset> marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  static int markLength(byte[] bytes) {
    return starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : marked(bytes).isPresent() ? 2 : 0;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: every second byte is that of the Arabic block, or of ASCII. */
  static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int[] high = new int[2];
    int arabic = 0;
    for (int i = 0; i < length; i++) {
      arabic += bytes[i] == ARABIC_BLOCK ? 1 : 0;
      high[i & 1] += bytes[i] == ARABIC_BLOCK || bytes[i] == 0 ? 1 : 0;
    }
    double half = length / 2.0;
    if (arabic == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (high[1] > MOST * half && high[0] < FEW * half) {
      return Optional.of(UTF_16LE);
    }
    return high[0] > MOST * half && high[1] < FEW * half ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /** Holds a zero byte, or more than a few control characters. */
  static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      controls += bytes[i] > 0 && bytes[i] < ' ' && !isLayout(bytes[i]) ? 1 : 0;
    }
    return controls > FEW * length;
  }

  private static boolean isLayout(byte b) {
    return b == '\n' || b == '\r' || b == '\t' || b == '\f';
  }

  /** Nearly all high bytes are letters, and alef comes before lam more than before noon. */
  static boolean showsWindows1256(byte[] bytes) {
    int high = 0;
    int letters = 0;
    int articles = 0;
    int others = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int b = bytes[i] & 0xFF;
      high += b >= 0x80 ? 1 : 0;
      letters += b >= FIRST_LETTER ? 1 : 0;
      if (b == ALEF && i + 1 < bytes.length) {
        articles += (bytes[i + 1] & 0xFF) == LAM ? 1 : 0;
        others += (bytes[i + 1] & 0xFF) == LAM_IN_ISO_8859_6 ? 1 : 0;
      }
    }
    return articles > others && letters > (1 - FEW) * high;
  }

  /** The encoding that a page or XML declaration names in its first lines. */
  static Optional<Charset> declared(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    var matcher = DECLARED.matcher(head);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
