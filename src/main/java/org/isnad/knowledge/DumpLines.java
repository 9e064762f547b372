package org.isnad.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.isnad.ingest.Largest;
import org.isnad.ingest.RecordLines;

/**
 * Reads a dump of Wikidata or an extract of one, an entity a line, with or without the brackets and
 * commas of an array. Only one line is held at a time.
 */
final class DumpLines {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ObjectMapper json = new ObjectMapper();
  private final Faults faults;

  DumpLines(Faults faults) {
    this.faults = faults;
  }

  /** What takes an entity and the line in which it stands. */
  interface Entities {
    void entity(long line, JsonNode entity);
  }

  void read(InputStream in, Entities entities) throws IOException {
    var lines = new RecordLines(in);
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      int number = line.get().number();
      entity(line.get()).ifPresent(entity -> entities.entity(number, entity));
    }
    if (lines.isBroken()) {
      faults.addOfFile("the compressed file breaks off; what stands before was read");
    }
  }

  private Optional<JsonNode> entity(RecordLines.Line line) {
    if (line.tooLong()) {
      faults.add(line.number(), "a line of more than " + Largest.bytes() + " bytes");
      return Optional.empty();
    }
    var bytes = line.bytes();
    int from = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
    int to = end(bytes, from);
    boolean frame = to - from == 1 && (bytes[from] == '[' || bytes[from] == ']');
    if (frame || to == from) {
      return Optional.empty();
    }
    try {
      var entity = json.readTree(bytes, from, to - from);
      if (entity != null && entity.path("id").isTextual()) {
        return Optional.of(entity);
      }
      faults.add(line.number(), "no entity of Wikidata: it has no id");
    } catch (JsonProcessingException malformed) {
      faults.add(line.number(), "no JSON: " + firstLine(malformed.getOriginalMessage()));
    } catch (IOException unreadable) {
      faults.add(line.number(), "no JSON: " + firstLine(String.valueOf(unreadable.getMessage())));
    }
    return Optional.empty();
  }

  private static boolean startsWithMark(byte[] bytes) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i >= bytes.length || bytes[i] != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }

  /** Before the comma, the carriage return and spaces at the end of a line. */
  private static int end(byte[] bytes, int from) {
    int end = bytes.length;
    while (end > from && (bytes[end - 1] == ',' || bytes[end - 1] <= ' ' && bytes[end - 1] >= 0)) {
      end--;
    }
    return end;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
