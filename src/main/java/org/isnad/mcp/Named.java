package org.isnad.mcp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** Who or what an assistant means: by an IRI, or by a name that only one bears. */
final class Named {
  private static final int SHOWN = 6;
  private static final String CALLED =
      """
      SELECT DISTINCT ?thing
      WHERE {
        { ?thing skos:prefLabel|skos:altLabel $arabic } UNION
        { ?thing skos:prefLabel|skos:altLabel $english }
        FILTER (STRSTARTS(STR(?thing), $entities))
      }
      ORDER BY ?thing
      LIMIT 20
      """;

  private final Asked asked;
  private final WordSearch search;

  Named(Asked asked, WordSearch search) {
    this.asked = asked;
    this.search = search;
  }

  /**
   * The node that is meant.
   *
   * @throws Unanswered where nothing is called so, or several things are
   */
  Node one(String name, Facts facts) {
    var iri = iri(name);
    if (iri.isPresent()) {
      return iri.filter(facts::isKnown)
          .orElseThrow(() -> new Unanswered("nothing is known of " + name));
    }
    var called = called(name);
    var found = called.isEmpty() ? search.things(name, SHOWN) : called;
    if (found.isEmpty()) {
      throw new Unanswered("nothing is called " + name + "; try the tool search");
    }
    if (found.size() > 1) {
      throw new Unanswered("several are called " + name + "; give an IRI: " + list(found, facts));
    }
    return found.get(0);
  }

  private static String list(List<Node> found, Facts facts) {
    return found.stream()
        .limit(SHOWN)
        .map(thing -> thing.getURI() + " " + facts.text(thing, "skos:prefLabel").orElse(""))
        .collect(Collectors.joining("; "));
  }

  private List<Node> called(String name) {
    var values =
        Map.of(
            "arabic", NodeFactory.createLiteralLang(name, "ar"),
            "english", NodeFactory.createLiteralLang(name, "en"),
            "entities", NodeFactory.createLiteralString(asked.iris().base() + "entity/"));
    return asked.rows(CALLED, values).stream().map(row -> row.get("thing")).toList();
  }

  /** Absent where it is no IRI but a name. */
  static Optional<Node> iri(String name) {
    try {
      var iri = IRIx.create(name);
      return iri.isAbsolute() && name.contains(":") && !name.matches(".*[\\s<>\"{}|^`\\\\].*")
          ? Optional.of(NodeFactory.createURI(name))
          : Optional.empty();
    } catch (IRIException malformed) {
      return Optional.empty();
    }
  }
}
