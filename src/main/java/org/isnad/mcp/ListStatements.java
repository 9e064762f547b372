package org.isnad.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The tool that lists statements, newest first: who said each, through whom, in which words. */
final class ListStatements implements Tool {
  private static final String BEGIN =
      """
      SELECT DISTINCT ?statement ?date
      WHERE {
      """;

  private static final String END =
      """
        ?statement isnad:content ?content .
        BIND (IRI(STRBEFORE(STR(?statement), "#")) AS ?article)
        OPTIONAL { ?article schema:datePublished ?date }
      """;

  /** Which statements are meant, by the argument that says so. */
  private static final Map<String, String> PATTERNS =
      Map.of(
          "speaker", "  ?statement isnad:speaker $speaker .\n",
          "about", "  ?statement isnad:about $about .\n",
          "via", "  ?statement isnad:relayedBy $via .\n",
          "article", "  GRAPH $article { ?statement isnad:content ?any }\n",
          "speech_act", "  ?statement isnad:speechAct $speech_act .\n",
          "words", "  ?statement text:query (isnad:content $words 1000) .\n",
          "from", "  FILTER (SUBSTR(STR(?date), 1, 10) >= $from)\n",
          "to", "  FILTER (SUBSTR(STR(?date), 1, 10) <= $to)\n");

  private static final List<String> PEOPLE = List.of("speaker", "about", "via");

  private final Asked asked;
  private final Named named;

  ListStatements(Asked asked, Named named) {
    this.asked = asked;
    this.named = named;
  }

  @Override
  public ObjectNode answer(Arguments arguments) {
    int most = arguments.number("limit", 10, 1, 50);
    int offset = arguments.number("offset", 0, 0, 100_000);
    return asked.together(
        facts -> {
          var rows = asked.rows(question(arguments, most, offset), values(arguments, facts));
          var answer = Told.empty();
          var statements = answer.putArray("statements");
          var told = new Told(facts);
          rows.stream()
              .limit(most)
              .map(row -> Optional.ofNullable(row.get("statement")).orElseThrow())
              .forEach(statement -> statements.add(told.statement(statement)));
          return answer.put("more", rows.size() > most);
        });
  }

  /** Asks for one more than is shown, to know whether there are more. */
  private static String question(Arguments arguments, int most, int offset) {
    var question = new StringBuilder(BEGIN);
    for (var name : List.of("words", "article", "speaker", "about", "via", "speech_act")) {
      arguments.text(name).ifPresent(given -> question.append(PATTERNS.get(name)));
    }
    if (!arguments.isSet("narrations")) {
      question.append("  FILTER NOT EXISTS { ?statement a isnad:Narration }\n");
    }
    question.append(END);
    for (var name : List.of("from", "to")) {
      arguments.date(name).ifPresent(given -> question.append(PATTERNS.get(name)));
    }
    return question
        .append("}\nORDER BY DESC(?date) ?statement\nLIMIT ")
        .append(most + 1)
        .append(" OFFSET ")
        .append(offset)
        .toString();
  }

  private Map<String, Node> values(Arguments arguments, Facts facts) {
    Map<String, Node> values = new HashMap<>();
    for (var name : PEOPLE) {
      arguments.text(name).ifPresent(given -> values.put(name, named.one(given, facts)));
    }
    arguments.text("article").ifPresent(given -> values.put("article", article(given, facts)));
    arguments
        .text("speech_act")
        .ifPresent(given -> values.put("speech_act", facts.name("isnad:" + given)));
    for (var name : List.of("words", "from", "to")) {
      arguments
          .text(name)
          .ifPresent(given -> values.put(name, NodeFactory.createLiteralString(given)));
    }
    return values;
  }

  private Node article(String given, Facts facts) {
    return Named.iri(given)
        .or(() -> Optional.of(asked.iris().article(given)))
        .map(Facts::article)
        .filter(facts::isKnown)
        .orElseThrow(() -> new Unanswered("there is no article " + given));
  }
}
