package org.isnad.graph;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Writes the graphs of articles as they come, and at the end the graph of entities, each described
 * once and in the order of their IRIs. Not for several threads at once.
 */
public final class GraphWriter implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final GraphStream stream;
  private final Iris iris;
  private final Map<String, List<Triple>> descriptions = new HashMap<>();
  private long triples;

  public GraphWriter(OutputStream out, Format format, boolean gzip, Iris iris) throws IOException {
    this.out = new BufferedOutputStream(gzip ? new GZIPOutputStream(out, BUFFER) : out, BUFFER);
    this.stream = format.stream(this.out);
    this.iris = iris;
  }

  public void write(ArticleGraph graph) throws IOException {
    writeArticle(graph);
    describe(graph);
  }

  /** Writes what the article's own graph says; what it says of entities is left to another. */
  public void writeArticle(ArticleGraph graph) throws IOException {
    stream.write(graph.name(), graph.triples());
    triples += graph.triples().size();
  }

  /** Takes what a graph says of entities, for the end. */
  public void describe(ArticleGraph graph) {
    graph.descriptions().forEach(this::describe);
  }

  /** Writes a graph as it is, whose triples of one subject stand together. */
  public void write(Node graph, List<Triple> said) throws IOException {
    stream.write(graph, said);
    triples += said.size();
  }

  private void describe(Node subject, List<Triple> description) {
    if (descriptions.putIfAbsent(subject.getURI(), description) == null) {
      triples += description.size();
    }
  }

  /** How many triples there are, entities' descriptions included. */
  public long triples() {
    return triples;
  }

  /** Writes the graph of entities and ends the document. Without it the output is not whole. */
  public void finish() throws IOException {
    List<Triple> entities = new ArrayList<>();
    new TreeMap<>(descriptions).values().forEach(entities::addAll);
    if (!entities.isEmpty()) {
      stream.write(iris.entities(), entities);
    }
    stream.end();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
