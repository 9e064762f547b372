package org.isnad.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The graph of one article, and what the graph of entities says of those that it names.
 *
 * @param name the article, which is also the graph's name
 * @param triples all of one subject together, in the order of the text
 * @param descriptions by their subject: an entity, geometry or role; the same whichever article
 *     names it, so that one of several may be kept; in a fixed order
 */
public record ArticleGraph(Node name, List<Triple> triples, Map<Node, List<Triple>> descriptions) {
  public ArticleGraph {
    triples = List.copyOf(triples);
    descriptions = Collections.unmodifiableMap(new LinkedHashMap<>(descriptions));
  }
}
