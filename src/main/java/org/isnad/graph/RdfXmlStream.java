package org.isnad.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * RDF/XML, one description a subject. A char that XML can't hold becomes U+FFFD, so that offsets
 * still fit.
 */
final class RdfXmlStream implements GraphStream {
  private static final char REPLACEMENT = 0xFFFD;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_CHAR = 0xFFFD;

  private final Writer out;

  RdfXmlStream(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    for (var prefix : new TreeMap<>(Vocabulary.PREFIXES).entrySet()) {
      this.out.write("\n    xmlns:" + prefix.getKey() + "=\"" + prefix.getValue() + "\"");
    }
    this.out.write(">\n");
  }

  @Override
  public void write(Node graph, List<Triple> triples) throws IOException {
    for (var subject : GraphStream.bySubject(triples)) {
      out.write("  <rdf:Description rdf:about=\"" + escape(subject.get(0).getSubject().getURI()));
      out.write("\">\n");
      for (var triple : subject) {
        property(Vocabulary.compact(triple.getPredicate()), triple.getObject());
      }
      out.write("  </rdf:Description>\n");
    }
  }

  private void property(String name, Node object) throws IOException {
    out.write("    <" + name);
    if (object.isURI()) {
      out.write(" rdf:resource=\"" + escape(object.getURI()) + "\"/>\n");
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      out.write(" xml:lang=\"" + object.getLiteralLanguage() + "\"");
    } else if (!object.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      out.write(" rdf:datatype=\"" + escape(object.getLiteralDatatypeURI()) + "\"");
    }
    out.write(">" + escape(object.getLiteralLexicalForm()) + "</" + name + ">\n");
  }

  private static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        // Without a reference a reader would turn it into a line feed.
        case '\r' -> escaped.append("&#xD;");
        default -> escaped.append(isXml(c) ? c : REPLACEMENT);
      }
    }
    return escaped.toString();
  }

  private static boolean isXml(char c) {
    return c == '\t' || c == '\n' || c >= FIRST_PRINTABLE && c <= LAST_CHAR;
  }

  @Override
  public void end() throws IOException {
    out.write("</rdf:RDF>\n");
    out.flush();
  }
}
