package org.isnad.shape;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Constraints that the shapes word in SPARQL, worded in Java for speed. Known by the text of the
 * query: one that was changed has no twin any more.
 */
final class SparqlTwins {
  private static final String ISNAD = "https://w3id.org/isnad/ns#";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  private static final Node CONTEXT = NodeFactory.createURI(NIF + "referenceContext");
  private static final Node ANCHOR = NodeFactory.createURI(NIF + "anchorOf");
  private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
  private static final Node END = NodeFactory.createURI(NIF + "endIndex");
  private static final Node LENGTH = NodeFactory.createURI(ISNAD + "chainLength");
  private static final Node VIA = NodeFactory.createURI(ISNAD + "via");

  private static final Map<String, Constraint> TWINS =
      Map.of(
          "SELECT $this ?value WHERE { ?value nif:referenceContext $this ; nif:anchorOf ?anchor ;"
              + " nif:beginIndex ?begin ; nif:endIndex ?end ."
              + " FILTER (STRLEN(?anchor) != ?end - ?begin) }",
          (facts, text, values) -> spansAreAsLongAsTheirWords(facts, text),
          "SELECT $this ?value WHERE { $this isnad:chainLength ?value ; isnad:via* ?link . }"
              + " GROUP BY $this ?value HAVING (COUNT(?link) != ?value)",
          (facts, statement, values) -> lengthIsThatOfTheChain(facts, statement));

  private SparqlTwins() {}

  static Optional<Constraint> of(String query) {
    return Optional.ofNullable(TWINS.get(query.strip().replaceAll("\\s+", " ")));
  }

  private static boolean spansAreAsLongAsTheirWords(Facts facts, Node text) {
    for (var span : facts.subjects(CONTEXT, text)) {
      var anchors = facts.values(span, ANCHOR);
      var begins = facts.values(span, BEGIN);
      var ends = facts.values(span, END);
      if (anchors.size() > 1 || begins.size() > 1 || ends.size() > 1) {
        return false;
      }
      boolean whole = anchors.size() == 1 && begins.size() == 1 && ends.size() == 1;
      if (whole && !isAsLong(anchors.get(0), begins.get(0), ends.get(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsLong(Node anchor, Node begin, Node end) {
    if (!anchor.isLiteral() || !Order.isNumber(begin) || !Order.isNumber(end)) {
      return false;
    }
    var words = anchor.getLiteralLexicalForm();
    var length = Order.number(end).subtract(Order.number(begin));
    return length.compareTo(BigDecimal.valueOf(words.codePointCount(0, words.length()))) == 0;
  }

  private static boolean lengthIsThatOfTheChain(Facts facts, Node statement) {
    Set<Node> links = new HashSet<>(Path.repeated(Path.along(VIA)).values(facts, statement));
    links.add(statement);
    List<Node> lengths = facts.values(statement, LENGTH);
    return lengths.stream()
        .allMatch(
            length ->
                Order.isNumber(length)
                    && Order.number(length).compareTo(BigDecimal.valueOf(links.size())) == 0);
  }
}
