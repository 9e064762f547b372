package org.isnad.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a compiled table: what {@link TableInput} reads, in the same order. */
final class TableOutput {
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void number(int number) {
    bytes.writeBytes(buffer(Integer.BYTES).putInt(number).array());
  }

  void numbers(int[] numbers) {
    number(numbers.length);
    var buffer = buffer(numbers.length * Integer.BYTES);
    buffer.asIntBuffer().put(numbers);
    bytes.writeBytes(buffer.array());
  }

  void letters(char[] letters) {
    number(letters.length);
    var buffer = buffer(letters.length * Character.BYTES);
    buffer.asCharBuffer().put(letters);
    bytes.writeBytes(buffer.array());
  }

  void save(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes.toByteArray());
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ORDER);
  }
}
