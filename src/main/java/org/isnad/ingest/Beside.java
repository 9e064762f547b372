package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The metadata file of a text or page.
 *
 * @param encoding the encoding of the text, where the metadata names it
 */
record Beside(Metadata metadata, Optional<Charset> encoding) {
  static final Beside NOTHING = new Beside(Metadata.NONE, Optional.empty());

  static Beside of(JsonNode json) throws Rejection {
    return new Beside(
        Metadata.of(json), Metadata.field(json, "encoding").flatMap(Encodings::named));
  }
}
