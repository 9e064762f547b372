package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Reads a table that the build compiled from those that people edit: the same words, laid out as
 * they are looked up, so that a start does not inflect and fold them anew.
 */
final class TableInput {
  private static final String ROOT = "/compiled/";

  private final ByteBuffer buffer;

  private TableInput(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  /** Empty before the build has compiled the tables. */
  static Optional<TableInput> resource(String name) {
    try (var in = TableInput.class.getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(
              new TableInput(ByteBuffer.wrap(in.readAllBytes()).order(TableOutput.ORDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  int number() {
    return buffer.getInt();
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  char[] letters() {
    char[] letters = new char[number()];
    buffer.asCharBuffer().get(letters);
    buffer.position(buffer.position() + letters.length * Character.BYTES);
    return letters;
  }
}
