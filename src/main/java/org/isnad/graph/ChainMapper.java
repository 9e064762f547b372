package org.isnad.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.model.Link;
import org.isnad.model.Statement;

/**
 * Writes the chain of sources behind each statement. Where the links end with those of the
 * statement around it, the chain goes on through that statement, which says something of its own;
 * other links are relays, and statements that came the same way share them.
 */
final class ChainMapper {
  /** The links from one relay to the reader, and the statement that the last of them leads to. */
  private record Way(List<Link> links, Optional<Integer> through) {
    Way next() {
      return new Way(links.subList(1, links.size()), through);
    }
  }

  private final List<Statement> statements;
  private final Sheet sheet;
  private final List<Way> relays;

  ChainMapper(List<Statement> statements, Sheet sheet) {
    this.statements = statements;
    this.sheet = sheet;
    this.relays = relays();
  }

  private List<Way> relays() {
    Set<Way> found = new LinkedHashSet<>();
    for (var statement : statements) {
      for (var way = way(statement); !way.links().isEmpty(); way = way.next()) {
        found.add(way);
      }
    }
    List<Way> relays = new ArrayList<>(found);
    relays.sort(Comparator.comparing(way -> way.links().get(0).cue()));
    return relays;
  }

  private Way way(Statement statement) {
    var links = statement.relays();
    if (statement.outer().isPresent()) {
      var outer = statements.get(statement.outer().get());
      int own = links.size() - outer.relays().size() - 1;
      if (own >= 0 && isChainOf(outer, links.subList(own, links.size()))) {
        return new Way(links.subList(0, own), statement.outer());
      }
    }
    return new Way(links, Optional.empty());
  }

  private static boolean isChainOf(Statement outer, List<Link> links) {
    return links.get(0).speakers().equals(outer.speakers())
        && speakers(links.subList(1, links.size())).equals(speakers(outer.relays()));
  }

  private static List<List<String>> speakers(List<Link> links) {
    return links.stream().map(Link::speakers).toList();
  }

  /** Links a statement to the source nearest it; {@code nodes} are those of all statements. */
  void map(Statement statement, Node node, List<Node> nodes) {
    next(way(statement), nodes).ifPresent(link -> sheet.add(node, Vocabulary.VIA, link));
    for (var link : statement.relays()) {
      sheet.addAll(node, Vocabulary.RELAYED_BY, sheet.entities().nodes(link.speakers()));
    }
    int length = statement.relays().size() + 1;
    sheet.add(node, Vocabulary.CHAIN_LENGTH, Triples.integer(length));
  }

  private Optional<Node> next(Way way, List<Node> nodes) {
    return way.links().isEmpty() ? way.through().map(nodes::get) : Optional.of(relay(way));
  }

  private Node relay(Way way) {
    return sheet.part("relay", relays.indexOf(way) + 1);
  }

  void mapRelays(List<Node> nodes) {
    for (var way : relays) {
      var link = way.links().get(0);
      sheet.add(relay(way), Vocabulary.TYPE, Vocabulary.RELAY);
      sheet.addAll(relay(way), Vocabulary.SPEAKER, sheet.entities().nodes(link.speakers()));
      next(way.next(), nodes).ifPresent(next -> sheet.add(relay(way), Vocabulary.VIA, next));
      sheet.add(relay(way), Vocabulary.CUE, sheet.spans().node(link.cue()));
    }
  }
}
