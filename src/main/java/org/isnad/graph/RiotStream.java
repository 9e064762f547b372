package org.isnad.graph;

import java.io.OutputStream;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** The formats that Jena can stream in blocks: TriG and Turtle. */
final class RiotStream implements GraphStream {
  private final StreamRDF stream;
  private final boolean graphs;

  private RiotStream(StreamRDF stream, boolean graphs) {
    this.stream = stream;
    this.graphs = graphs;
    stream.start();
  }

  static RiotStream of(OutputStream out, boolean graphs) {
    var format = graphs ? RDFFormat.TRIG_BLOCKS : RDFFormat.TURTLE_BLOCKS;
    var stream = new RiotStream(StreamRDFWriter.getWriterStream(out, format), graphs);
    new TreeMap<>(Vocabulary.PREFIXES).forEach(stream.stream::prefix);
    return stream;
  }

  @Override
  public void write(Node graph, List<Triple> triples) {
    for (var triple : triples) {
      if (graphs) {
        stream.quad(Quad.create(graph, triple));
      } else {
        stream.triple(triple);
      }
    }
  }

  @Override
  public void end() {
    stream.finish();
  }
}
