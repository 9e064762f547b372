package org.isnad.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a query's result in JSON, a row at a time: as SPARQL's results are written, or as an array
 * of plain objects, which query.wikidata.org gives too.
 */
final class ResultJson {
  private static final String BINDINGS = "bindings";
  private final ObjectMapper json = new ObjectMapper();
  private final Faults faults;

  ResultJson(Faults faults) {
    this.faults = faults;
  }

  void read(InputStream in, DelimitedFile.Rows rows) throws IOException {
    try (var parser = json.createParser(in)) {
      try {
        read(parser, rows);
      } catch (JsonProcessingException malformed) {
        faults.add(
            malformed.getLocation().getLineNr(), "no JSON: " + malformed.getOriginalMessage());
      }
    }
  }

  private void read(JsonParser parser, DelimitedFile.Rows rows) throws IOException {
    boolean plain = parser.nextToken() == JsonToken.START_ARRAY;
    while (!plain && !isBindings(parser)) {
      if (parser.nextToken() == null) {
        faults.addOfFile("no rows: results.bindings is missing");
        return;
      }
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        faults.add(parser.currentLocation().getLineNr(), "ends before its last row does");
        return;
      }
      long line = parser.currentTokenLocation().getLineNr();
      JsonNode row = json.readTree(parser);
      if (row.isObject()) {
        rows.row(line, cells(row));
      } else {
        faults.add(line, "no row: " + row.getNodeType());
      }
    }
  }

  private static boolean isBindings(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.START_ARRAY && BINDINGS.equals(parser.currentName());
  }

  /** A value as such, or the {@code value} of a term; blank nodes stand for what is not known. */
  private static Map<String, String> cells(JsonNode row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (var cell : row.properties()) {
      var value = cell.getValue();
      boolean known = !value.path("type").asText().equals("bnode");
      if (known) {
        cells.put(cell.getKey(), (value.isObject() ? value.path("value") : value).asText());
      }
    }
    return cells;
  }
}
