package org.isnad.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without loss: UTF-8, UTF-16 where a byte order mark or its zero bytes show
 * it, a charset that the file declares, and Windows-1256 where the bytes are Arabic in it and no
 * UTF-8.
 */
final class Decoder {
  private static final Charset WINDOWS_ARABIC = Charset.forName("windows-1256");
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final double MOSTLY = 0.7;
  private static final int SAMPLE = 1 << 16;

  private Decoder() {}

  static Decoded decode(byte[] bytes, Optional<Charset> declared) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("empty");
    }
    var marked = byteOrderMark(bytes).or(() -> zeroBytes(bytes));
    if (marked.isPresent()) {
      return new Decoded(strict(bytes, marked.get()), marked.get(), false);
    }
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      throw new Unreadable("binary, not text", zero);
    }
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new Decoded(strict(bytes, declared.get()), declared.get(), false);
    }
    int invalid = firstInvalid(bytes);
    if (invalid < 0) {
      return new Decoded(strict(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    }
    if (looksWindowsArabic(bytes)) {
      return new Decoded(strict(bytes, WINDOWS_ARABIC), WINDOWS_ARABIC, true);
    }
    throw new Unreadable("neither valid UTF-8 nor another charset that it declares", invalid);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    if (first == 0xFE && second == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return first == 0xFF && second == 0xFE
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Arabic in UTF-16 has 06 or 00 in every other byte. */
  private static Optional<Charset> zeroBytes(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += isHigh(bytes[i]) ? 1 : 0;
      odd += isHigh(bytes[i + 1]) ? 1 : 0;
    }
    double pairs = Math.max(1, length / 2);
    if (even / pairs > MOSTLY + 0.2 && odd / pairs < 0.5) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return odd / pairs > MOSTLY + 0.2 && even / pairs < 0.5
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean isHigh(byte b) {
    return b == 0 || b == 6 || b == 0x20;
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int firstInvalid(byte[] bytes) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(SAMPLE);
    while (true) {
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** The high bytes are letters of Windows-1256, and few of them pair up as UTF-8. */
  private static boolean looksWindowsArabic(byte[] bytes) {
    int high = 0;
    int letters = 0;
    int pairs = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x80) {
        continue;
      }
      high++;
      letters += b >= 0xC0 && b != 0xD7 ? 1 : 0;
      boolean lead = b == 0xD8 || b == 0xD9;
      boolean tail = i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
      pairs += lead && tail ? 2 : 0;
    }
    return high > 0 && letters >= high * MOSTLY && pairs < high * (1 - MOSTLY);
  }

  private static String strict(byte[] bytes, Charset charset) throws Unreadable {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Unreadable("not valid " + charset.name() + ", which it declares");
    }
  }
}
