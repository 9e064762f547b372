package org.isnad.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** In which form a file of Wikidata is. */
enum Form {
  /** An entity a line. */
  DUMP,
  /** A query's result in JSON. */
  JSON,
  /** A query's result in CSV or TSV. */
  TABLE;

  private static final Set<String> PARTS_OF_ENTITIES =
      Set.of("labels", "descriptions", "aliases", "claims", "sitelinks");

  /** Tells it by how the file begins. */
  static Form of(byte[] head) {
    try (var parser = new JsonFactory().createParser(head)) {
      var first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        first = parser.nextToken();
      }
      return first == JsonToken.START_OBJECT ? ofObject(parser) : TABLE;
    } catch (IOException e) {
      return startsAsJson(head) ? DUMP : TABLE;
    }
  }

  /** An entity has parts that are objects themselves; a plain row has none, a result others. */
  private static Form ofObject(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      if (PARTS_OF_ENTITIES.contains(name) && parser.nextToken() == JsonToken.START_OBJECT) {
        return DUMP;
      }
      if (parser.currentToken() == JsonToken.FIELD_NAME) {
        parser.nextToken();
      }
      if (parser.currentToken().isStructStart()) {
        return JSON;
      }
    }
    return JSON;
  }

  private static boolean startsAsJson(byte[] head) {
    for (byte b : head) {
      if (b > ' ') {
        return b == '{' || b == '[';
      }
    }
    return false;
  }
}
