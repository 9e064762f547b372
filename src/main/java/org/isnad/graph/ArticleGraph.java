package org.isnad.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    triples = triples instanceof SectionTriples ? triples : List.copyOf(triples);
    descriptions = Collections.unmodifiableMap(new LinkedHashMap<>(descriptions));
  }

  /**
   * The graph in pieces that can be held in memory, each with what the graph says of the article
   * itself; of any news article one, which is the graph.
   */
  public Stream<ArticleGraph> pieces() {
    if (!(triples instanceof SectionTriples whole)) {
      return Stream.of(this);
    }
    var head = whole.section(0);
    return IntStream.range(1, whole.sections()).mapToObj(i -> head.with(whole.section(i)));
  }

  private ArticleGraph with(ArticleGraph piece) {
    List<Triple> all = new ArrayList<>(triples);
    all.addAll(piece.triples);
    return new ArticleGraph(name, all, piece.descriptions);
  }
}
