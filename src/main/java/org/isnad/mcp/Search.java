package org.isnad.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The tool that finds things, statements and articles by words. */
final class Search implements Tool {
  private final Asked asked;
  private final WordSearch search;

  Search(Asked asked, WordSearch search) {
    this.asked = asked;
    this.search = search;
  }

  @Override
  public ObjectNode answer(Arguments arguments) {
    var words = arguments.required("words");
    int most = arguments.number("limit", 10, 1, 50);
    var kind = arguments.text("kind");
    return asked.together(facts -> found(words, kind, most, new Told(facts)));
  }

  private ObjectNode found(String words, Optional<String> kind, int most, Told told) {
    var answer = Told.empty();
    if (kind.orElse("entities").equals("entities")) {
      answer.set("entities", told.things(search.things(words, most)));
    }
    if (kind.orElse("statements").equals("statements")) {
      var statements = answer.putArray("statements");
      search.statements(words, most).forEach(found -> statements.add(told.statement(found)));
    }
    if (kind.orElse("articles").equals("articles")) {
      var articles = answer.putArray("articles");
      search.articles(words, most).forEach(found -> articles.add(article(found, told)));
    }
    return answer;
  }

  private static ObjectNode article(Map<String, Node> found, Told told) {
    var article = told.article(Optional.ofNullable(found.get("found")).orElseThrow());
    Optional.ofNullable(found.get("snippet"))
        .ifPresent(snippet -> article.put("snippet", Facts.text(snippet)));
    return article;
  }
}
