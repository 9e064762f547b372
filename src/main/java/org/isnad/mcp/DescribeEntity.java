package org.isnad.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The tool that tells what is known of a person, state, organization or place. */
final class DescribeEntity implements Tool {
  private static final String POSTS =
      """
      SELECT DISTINCT ?post
      WHERE {
        { ?post org:member $entity } UNION { ?post org:organization $entity }
        ?post org:role ?role
      }
      ORDER BY ?post LIMIT\s""";

  private static final String COUNTS =
      """
      SELECT ?relation (COUNT(DISTINCT ?thing) AS ?number)
      WHERE {
        VALUES ?relation {
          isnad:speaker isnad:about isnad:relayedBy isnad:actor isnad:target isnad:place
          itsrdf:taIdentRef
        }
        ?thing ?relation $entity
      }
      GROUP BY ?relation
      """;

  private static final String ARTICLES =
      """
      SELECT ?article ?date (COUNT(?mention) AS ?mentions) (MIN(STR(?mention)) AS ?first)
      WHERE {
        ?mention itsrdf:taIdentRef $entity .
        BIND (IRI(STRBEFORE(STR(?mention), "#")) AS ?article)
        OPTIONAL { ?article schema:datePublished ?date }
      }
      GROUP BY ?article ?date
      ORDER BY DESC(?date) ?article LIMIT\s""";

  /** What an assistant calls the ways of having to do with something. */
  private static final Map<String, String> CALLED =
      Map.of(
          "speaker", "statements_said",
          "about", "statements_about",
          "relayedBy", "statements_passed_on",
          "actor", "events_as_actor",
          "target", "events_as_target",
          "place", "events_there",
          "taIdentRef", "mentions");

  private final Asked asked;
  private final Named named;

  DescribeEntity(Asked asked, Named named) {
    this.asked = asked;
    this.named = named;
  }

  @Override
  public ObjectNode answer(Arguments arguments) {
    var name = arguments.required("entity");
    int most = arguments.number("limit", 10, 1, 50);
    return asked.together(facts -> told(named.one(name, facts), most, facts));
  }

  private ObjectNode told(Node entity, int most, Facts facts) {
    var told = new Told(facts);
    var values = Map.of("entity", entity);
    var answer = told.entity(entity);
    var counts = answer.putObject("counts");
    CALLED.values().stream().sorted().forEach(name -> counts.put(name, 0));
    for (var row : asked.rows(COUNTS, values)) {
      var name = CALLED.get(Facts.local(value(row, "relation").getURI()));
      counts.put(name, Integer.parseInt(Facts.text(value(row, "number"))));
    }
    var posts = answer.putArray("posts");
    asked.rows(POSTS + most, values).forEach(row -> posts.add(told.post(value(row, "post"))));
    var articles = answer.putArray("articles");
    for (var row : asked.rows(ARTICLES + most, values)) {
      var article = told.article(value(row, "article"));
      article.put("mentions", Integer.parseInt(Facts.text(value(row, "mentions"))));
      var first = NodeFactory.createURI(Facts.text(value(row, "first")));
      articles.add(article.set("mention", told.span(first)));
    }
    return answer;
  }

  private static Node value(Map<String, Node> row, String name) {
    return Optional.ofNullable(row.get(name)).orElseThrow();
  }
}
