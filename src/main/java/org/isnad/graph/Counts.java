package org.isnad.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How much was found in an article.
 *
 * @param triples of its own graph
 * @param found how many of each kind, by what the kind is called
 */
public record Counts(long triples, Map<String, Long> found) {
  private static final List<Map.Entry<String, Node>> KINDS =
      List.of(
          Map.entry("mentions", Vocabulary.MENTION),
          Map.entry("statements", Vocabulary.STATEMENT),
          Map.entry("narrations", Vocabulary.NARRATION),
          Map.entry("events", Vocabulary.EVENT),
          Map.entry("times", Vocabulary.TIME_EXPRESSION),
          Map.entry("posts", Vocabulary.MEMBERSHIP));

  public static Counts of(ArticleGraph graph) {
    return of(graph.triples().stream());
  }

  /** Counts the triples of an article's graph. A narration is a statement too. */
  public static Counts of(Stream<Triple> graph) {
    Map<Node, Long> byType = new HashMap<>();
    long[] triples = new long[1];
    graph.forEach(
        triple -> {
          triples[0]++;
          if (triple.getPredicate().equals(Vocabulary.TYPE)) {
            byType.merge(triple.getObject(), 1L, Long::sum);
          }
        });
    Map<String, Long> found = new LinkedHashMap<>();
    KINDS.forEach(kind -> found.put(kind.getKey(), byType.getOrDefault(kind.getValue(), 0L)));
    return new Counts(triples[0], found);
  }
}
