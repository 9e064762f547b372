package org.isnad.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Writes graphs one after another, in one format, and keeps nothing back. */
interface GraphStream {
  /** Writes a graph whose triples of one subject stand together. */
  void write(Node graph, List<Triple> triples) throws IOException;

  /** Ends the document; the stream below stays open. */
  void end() throws IOException;

  /** Cuts triples where the subject changes. */
  static List<List<Triple>> bySubject(List<Triple> triples) {
    List<List<Triple>> subjects = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= triples.size(); i++) {
      if (i == triples.size()
          || !triples.get(i).getSubject().equals(triples.get(from).getSubject())) {
        subjects.add(triples.subList(from, i));
        from = i;
      }
    }
    return subjects;
  }
}
