package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Reads a JSON object with the fields id, title, text, date, url, publisher, language. */
final class JsonRecords {
  private static final Pattern ASIDE =
      Pattern.compile(" \\((start marker|bound as|JSON String|code \\d).*|\\R.*", Pattern.DOTALL);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  static {
    // An article may be longer than the 20 million chars that a string has by default.
    MAPPER
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
  }

  private JsonRecords() {}

  static JsonNode parse(String json) throws Rejection {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException fault) {
      var where = fault.getLocation();
      var place =
          where == null ? "" : ", line " + where.getLineNr() + ", column " + where.getColumnNr();
      throw new Rejection("not JSON" + place + ": " + finding(fault.getOriginalMessage()));
    }
  }

  static Draft draft(JsonNode record) throws Rejection {
    var metadata = Metadata.of(record);
    var text = record.get("text");
    if (text == null || text.isNull()) {
      throw new Rejection("JSON without the field text");
    }
    if (!text.isTextual()) {
      throw new Rejection("JSON field of the wrong type: text must be text");
    }
    return Draft.of(Metadata.field(record, "id"), metadata.title(), text.textValue(), metadata);
  }

  /** What the parser found, without what it says of its own settings. */
  private static String finding(String message) {
    return ASIDE.matcher(message).replaceFirst("");
  }
}
