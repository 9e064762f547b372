package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Bytes as text, without loss: a byte-order mark decides, else UTF-8 where the bytes are that, else
 * what the file declares, else what the bytes show. Nothing is ever replaced.
 *
 * @param note what was assumed, where the file does not say it
 */
record Decoding(String text, Optional<String> note) {
  private static final int BUFFER = 8192;
  private static final char REPLACEMENT = '\uFFFD';

  static Decoding of(byte[] bytes, Optional<Charset> declared) throws Rejection {
    var marked = Encodings.marked(bytes);
    if (marked.isPresent()) {
      return new Decoding(
          decode(bytes, marked.get(), Encodings.markLength(bytes)), Optional.empty());
    }
    var wide = Encodings.wide(bytes);
    if (wide.isPresent()) {
      return new Decoding(decode(bytes, wide.get(), 0), assumed(wide.get()));
    }
    if (Encodings.isBinary(bytes)) {
      throw new Rejection("binary, not text");
    }
    var text = new String(bytes, UTF_8);
    // A fault would be replaced by this char, which may also stand there rightly.
    if (text.indexOf(REPLACEMENT) < 0 || fault(bytes, UTF_8, 0).isEmpty()) {
      return new Decoding(text, Optional.empty());
    }
    if (declared.isPresent() && fault(bytes, declared.get(), 0).isEmpty()) {
      return new Decoding(new String(bytes, declared.get()), Optional.empty());
    }
    if (Encodings.showsWindows1256(bytes)) {
      return new Decoding(
          new String(bytes, Encodings.WINDOWS_1256), assumed(Encodings.WINDOWS_1256));
    }
    throw new Rejection("invalid UTF-8", fault(bytes, UTF_8, 0).orElse(0));
  }

  /** Decodes a part of a file whose byte-order mark, if it has one, was read before. */
  static Decoding ofPart(byte[] bytes, Optional<Charset> marked) throws Rejection {
    return marked.isPresent()
        ? new Decoding(decode(bytes, marked.get(), 0), Optional.empty())
        : of(bytes, Optional.empty());
  }

  private static Optional<String> assumed(Charset charset) {
    return Optional.of("read as " + charset.name() + ", which its bytes show and nothing says");
  }

  private static String decode(byte[] bytes, Charset charset, int from) throws Rejection {
    var fault = fault(bytes, charset, from);
    if (fault.isPresent()) {
      throw new Rejection("invalid " + charset.name(), fault.getAsLong());
    }
    return new String(bytes, from, bytes.length - from, charset);
  }

  /** The first byte that the encoding does not allow. */
  private static OptionalLong fault(byte[] bytes, Charset charset, int from) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var out = CharBuffer.allocate(BUFFER);
    while (true) {
      out.clear();
      var result = decoder.decode(in, out, true);
      if (result.isError()) {
        return OptionalLong.of(in.position());
      }
      if (result.isUnderflow()) {
        return OptionalLong.empty();
      }
    }
  }
}
