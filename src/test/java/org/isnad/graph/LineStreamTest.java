package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class LineStreamTest {
  private static final Node PREDICATE = NodeFactory.createURI("https://example.org/p");
  private static final List<String> HOSTILE =
      List.of(
          "",
          "a",
          "سوريا",
          "\"\\'",
          "\n\r\t\b\f",
          "\u0000",
          "\u007f\u0085",
          "<>{}|^`",
          "😀",
          "€ \uFFFD",
          "a b",
          "\u2028");

  @Test
  void writes_the_bytes_that_jena_writes() throws IOException {
    List<Triple> triples = new ArrayList<>();
    for (var text : HOSTILE) {
      var iri = NodeFactory.createURI("https://example.org/" + text);
      triples.add(Triple.create(iri, PREDICATE, NodeFactory.createLiteralString(text)));
      triples.add(Triple.create(iri, PREDICATE, NodeFactory.createLiteralLang(text, "ar-SY")));
      triples.add(Triple.create(iri, PREDICATE, Triples.offset(7)));
      triples.add(Triple.create(iri, PREDICATE, iri));
      triples.add(Triple.create(NodeFactory.createBlankNode("b"), PREDICATE, iri));
    }
    for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate((char) c)) {
        var text = NodeFactory.createLiteralString(String.valueOf((char) c));
        triples.add(Triple.create(PREDICATE, PREDICATE, text));
      }
    }
    var graph = NodeFactory.createURI("https://example.org/سوريا");
    triples.add(Triple.create(graph, PREDICATE, graph));
    assertThat(ours(graph, triples, true)).isEqualTo(jenas(graph, triples, RDFFormat.NQUADS_UTF8));
    assertThat(ours(graph, triples, false))
        .isEqualTo(jenas(graph, triples, RDFFormat.NTRIPLES_UTF8));
  }

  private static String ours(Node graph, List<Triple> triples, boolean graphs) throws IOException {
    var out = new ByteArrayOutputStream();
    new LineStream(out, graphs).write(graph, triples);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String jenas(Node graph, List<Triple> triples, RDFFormat format) {
    var out = new ByteArrayOutputStream();
    var stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    for (var triple : triples) {
      if (format.equals(RDFFormat.NQUADS_UTF8)) {
        stream.quad(Quad.create(graph, triple));
      } else {
        stream.triple(triple);
      }
    }
    stream.finish();
    return out.toString(StandardCharsets.UTF_8);
  }
}
