package org.isnad.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** How a graph is written. N-Quads, TriG and JSON-LD keep the articles' graphs apart. */
public enum Format {
  NQ,
  TRIG,
  JSONLD,
  NT,
  TTL,
  RDF;

  /** What a file's name ends with where it is compressed. */
  public static final String GZIP = ".gz";

  /** False where all graphs are written as one set of triples. */
  public boolean hasGraphs() {
    return this == NQ || this == TRIG || this == JSONLD;
  }

  /** The format of a file by its name, {@code .gz} or not. */
  public static Optional<Format> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    var plain = name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (var format : values()) {
      if (plain.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  GraphStream stream(OutputStream out) throws IOException {
    return switch (this) {
      case NQ, NT -> new LineStream(out, hasGraphs());
      case TRIG, TTL -> RiotStream.of(out, hasGraphs());
      case JSONLD -> new JsonLdStream(out);
      case RDF -> new RdfXmlStream(out);
    };
  }
}
