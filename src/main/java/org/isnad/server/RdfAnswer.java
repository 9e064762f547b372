package org.isnad.server;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a graph: a short one in its best layout, a long one as it comes, without holding it. */
final class RdfAnswer {
  private static final int SHORT = 10_000;
  private static final int TOO_LARGE = 413;
  private static final int HOLDABLE = 500_000;

  private final Lang lang;

  RdfAnswer(String mediaType) {
    this.lang = lang(mediaType);
  }

  private static Lang lang(String mediaType) {
    return switch (mediaType) {
      case "text/turtle", "application/x-turtle" -> Lang.TURTLE;
      case "application/n-triples", "text/plain" -> Lang.NTRIPLES;
      case "application/ld+json", "application/json" -> Lang.JSONLD;
      case "application/rdf+xml" -> Lang.RDFXML;
      case "application/trig" -> Lang.TRIG;
      case "application/n-quads" -> Lang.NQUADS;
      default -> throw new IllegalArgumentException(mediaType);
    };
  }

  void write(Graph graph, OutputStream out) {
    RDFWriter.source(graph).format(format()).output(out);
  }

  void write(DatasetGraph dataset, OutputStream out) {
    RDFWriter.source(dataset).format(format()).output(out);
  }

  private RDFFormat format() {
    return lang == Lang.RDFXML
        ? RDFFormat.RDFXML_PLAIN
        : RDFWriterRegistry.defaultSerialization(lang);
  }

  /** Triples, each perhaps more than once where they are many. */
  void write(Iterator<Triple> triples, PrefixMapping prefixes, OutputStream out) {
    var held = GraphFactory.createDefaultGraph();
    held.getPrefixMapping().setNsPrefixes(prefixes);
    int most = streams() ? SHORT : HOLDABLE;
    while (triples.hasNext() && held.size() < most) {
      held.add(triples.next());
    }
    if (!triples.hasNext()) {
      write(held, out);
    } else if (streams()) {
      stream(held, triples, out);
    } else {
      throw new Refusal(TOO_LARGE, "More than " + most + " triples: ask for ntriples or turtle.");
    }
  }

  private boolean streams() {
    return lang != Lang.RDFXML && lang != Lang.JSONLD;
  }

  private void stream(Graph begun, Iterator<Triple> rest, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, lang);
    stream.start();
    begun.getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
    begun.find().forEachRemaining(stream::triple);
    rest.forEachRemaining(stream::triple);
    stream.finish();
  }
}
