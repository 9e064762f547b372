package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.graph.Chains.Step;
import org.isnad.model.Statement;

/**
 * Writes the chain of sources behind each statement. A link that says something of its own is that
 * statement; any other is a relay, and statements that came the same way share it.
 */
final class ChainMapper {
  private final Sheet sheet;
  private final List<Node> nodes;
  private final Chains chains;

  /** A relay is told by the links from it to the reader. */
  private final List<List<Step>> relays;

  private final Map<List<Step>, Integer> numbers = new HashMap<>();

  /**
   * @param nodes of the statements, by their index
   */
  ChainMapper(List<Statement> statements, List<Node> nodes, Sheet sheet) {
    this.sheet = sheet;
    this.nodes = nodes;
    this.chains = new Chains(statements);
    this.relays = relays(statements.size());
    for (var links : relays) {
      numbers.put(links, numbers.size() + 1);
    }
  }

  private List<List<Step>> relays(int statements) {
    Set<List<Step>> found = new LinkedHashSet<>();
    for (int i = 0; i < statements; i++) {
      var links = chains.of(i);
      while (!links.isEmpty() && !chains.isStatement(links)) {
        found.add(links);
        links = links.subList(1, links.size());
      }
    }
    List<List<Step>> relays = new ArrayList<>(found);
    relays.sort(Comparator.comparing(links -> links.get(0).cue()));
    return relays;
  }

  /** Links a statement to the source next to it. */
  void map(int statement) {
    var node = nodes.get(statement);
    var links = chains.of(statement);
    next(links).ifPresent(next -> sheet.add(node, Vocabulary.VIA, next));
    for (var link : links) {
      sheet.addAll(node, Vocabulary.RELAYED_BY, sheet.entities().nodes(link.speakers()));
    }
    sheet.add(node, Vocabulary.CHAIN_LENGTH, Triples.integer(links.size() + 1));
  }

  private Optional<Node> next(List<Step> links) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    return chains.isStatement(links)
        ? links.get(0).statement().map(nodes::get)
        : Optional.of(relay(links));
  }

  private Node relay(List<Step> links) {
    var number = numbers.get(links);
    if (number == null) {
      throw new IllegalArgumentException("no relay " + links);
    }
    return sheet.part("relay", number);
  }

  void mapRelays() {
    for (var links : relays) {
      var node = relay(links);
      sheet.add(node, Vocabulary.TYPE, Vocabulary.RELAY);
      var speakers = links.get(0).speakers();
      sheet.addAll(node, Vocabulary.SPEAKER, sheet.entities().nodes(speakers));
      next(links.subList(1, links.size())).ifPresent(next -> sheet.add(node, Vocabulary.VIA, next));
      sheet.add(node, Vocabulary.CUE, sheet.spans().node(links.get(0).cue()));
    }
  }
}
