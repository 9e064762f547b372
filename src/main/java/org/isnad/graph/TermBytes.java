package org.isnad.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.lib.CharSpace;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * Terms of N-Triples as UTF-8, a space behind each. Writes what is usual itself, and leaves a term
 * with any other char (a control, half of a pair, what an IRI may not hold) to Jena.
 */
final class TermBytes {
  private static final int TWO_BYTES = 0x80;
  private static final int THREE_BYTES = 0x800;
  private static final int FIRST_PRINTED = 0xA0;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int LOW = 0x3F;
  private static final char DELETE = '\u007F';
  private static final int NOT_WRITTEN = -1;

  private final NodeFormatter unusual = new NodeFormatterNT(CharSpace.UTF8);
  private byte[] bytes = new byte[1 << 10];
  private char[] chars = new char[1 << 8];
  private int length;

  void clear() {
    length = 0;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  void add(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  void endOfLine() {
    reserve(2);
    bytes[length++] = '.';
    bytes[length++] = '\n';
  }

  void term(Node node) {
    int start = length;
    if (!(node.isURI() ? iri(node.getURI()) : node.isLiteral() && literal(node))) {
      length = start;
      var writer = new StringWriterI();
      unusual.format(writer, node);
      add(writer.toString().getBytes(StandardCharsets.UTF_8));
    }
    space();
  }

  /** False where it is not wholly written. */
  private boolean iri(String iri) {
    int n = letters(iri);
    int at = length;
    bytes[at++] = '<';
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (c >= TWO_BYTES) {
        at = encode(c, at);
      } else {
        bytes[at] = (byte) c;
        at = isInIri(c) ? at + 1 : NOT_WRITTEN;
      }
      if (at == NOT_WRITTEN) {
        return false;
      }
    }
    bytes[at++] = '>';
    length = at;
    return true;
  }

  /** Lays out the chars of a text, and makes room for it between two marks. */
  private int letters(String text) {
    int n = text.length();
    if (n > chars.length) {
      chars = new char[n];
    }
    text.getChars(0, n, chars, 0);
    reserve(n * 3 + 2);
    return n;
  }

  private static boolean isInIri(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\', DELETE -> false;
      default -> c > ' ';
    };
  }

  private boolean literal(Node node) {
    if (!quoted(node.getLiteralLexicalForm())) {
      return false;
    }
    var language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      return node.getLiteralBaseDirection() == null && tag(language);
    }
    if (XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
      return true;
    }
    reserve(2);
    bytes[length++] = '^';
    bytes[length++] = '^';
    return iri(node.getLiteralDatatypeURI());
  }

  private boolean tag(String language) {
    reserve(language.length() + 1);
    bytes[length++] = '@';
    for (int i = 0; i < language.length(); i++) {
      char c = language.charAt(i);
      if (c >= DELETE) {
        return false;
      }
      bytes[length++] = (byte) c;
    }
    return true;
  }

  private boolean quoted(String text) {
    int n = letters(text);
    int at = length;
    bytes[at++] = '"';
    for (int i = 0; i < n; i++) {
      char c = chars[i];
      if (c >= TWO_BYTES) {
        at = encode(c, at);
      } else if (c == '\n' || c == '"' || c == '\\') {
        bytes[at++] = '\\';
        bytes[at++] = (byte) (c == '\n' ? 'n' : c);
      } else {
        bytes[at] = (byte) c;
        at = c < ' ' || c == DELETE ? NOT_WRITTEN : at + 1;
      }
      if (at == NOT_WRITTEN) {
        return false;
      }
    }
    bytes[at++] = '"';
    length = at;
    return true;
  }

  /** Where room is reserved, three bytes a char; gives the place behind it. */
  private int encode(char c, int place) {
    if (c < FIRST_PRINTED || Character.isSurrogate(c) || c >= REPLACEMENT) {
      return NOT_WRITTEN;
    }
    int at = place;
    if (c < THREE_BYTES) {
      bytes[at++] = (byte) (0xC0 | c >> 6);
    } else {
      bytes[at++] = (byte) (0xE0 | c >> 12);
      bytes[at++] = (byte) (TWO_BYTES | c >> 6 & LOW);
    }
    bytes[at++] = (byte) (TWO_BYTES | c & LOW);
    return at;
  }

  private void space() {
    reserve(1);
    bytes[length++] = ' ';
  }

  /** Grows by half at least, so that a long text is not copied again and again. */
  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length + (bytes.length >> 1)));
    }
  }
}
