package org.isnad.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.graph.Counts;
import org.isnad.graph.Vocabulary;

/** An article for programs that know no RDF: what it is, its text, how much was found in it. */
final class ArticleJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Node> FIELDS =
      Map.of(
          "id", Vocabulary.IDENTIFIER,
          "headline", Vocabulary.HEADLINE,
          "date", Vocabulary.DATE_PUBLISHED,
          "url", Vocabulary.URL,
          "publisher", Vocabulary.PUBLISHER,
          "language", Vocabulary.IN_LANGUAGE);

  private ArticleJson() {}

  /** What the graph of an article says of it. */
  static String of(Graph graph, Node article) {
    var told = JSON.createObjectNode().put("iri", article.getURI());
    FIELDS.keySet().stream()
        .sorted()
        .forEach(name -> value(graph, article, name).forEachRemaining(v -> told.put(name, v)));
    var context = NodeFactory.createURI(article.getURI() + "#text");
    graph
        .find(context, Vocabulary.IS_STRING, Node.ANY)
        .forEachRemaining(t -> told.put("text", t.getObject().getLiteralLexicalForm()));
    var counts = Counts.of(graph.find().toList().stream());
    told.put("triples", counts.triples());
    counts.found().forEach(told::put);
    return told + "\n";
  }

  private static java.util.Iterator<String> value(Graph graph, Node article, String name) {
    return graph
        .find(article, FIELDS.get(name), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .mapWith(object -> object.isURI() ? object.getURI() : object.getLiteralLexicalForm());
  }
}
