package org.isnad.graph;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * Web addresses as they are found: a stray {@code %} in one is written {@code %25}, as browsers do.
 */
final class Address {
  private static final char PERCENT = '%';
  private static final int ESCAPE = 3;
  private static final int HEX = 16;

  private Address() {}

  /** The address as xsd:anyURI; empty where it is none even so. */
  static Optional<Node> of(String url) {
    var address = Triples.typed(mended(url), XSDDatatype.XSDanyURI);
    return address.getLiteral().isWellFormed() ? Optional.of(address) : Optional.empty();
  }

  private static String mended(String url) {
    if (url.indexOf(PERCENT) < 0) {
      return url;
    }
    var mended = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      mended.append(c == PERCENT && !isEscape(url, i) ? "%25" : String.valueOf(c));
    }
    return mended.toString();
  }

  private static boolean isEscape(String url, int at) {
    return at + ESCAPE <= url.length()
        && Character.digit(url.charAt(at + 1), HEX) >= 0
        && Character.digit(url.charAt(at + 2), HEX) >= 0;
  }
}
