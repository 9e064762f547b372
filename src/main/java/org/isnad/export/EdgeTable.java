package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/**
 * The edges of a property graph, in the form of Neo4j's import. Each is a triple, named as in
 * SPARQL; a post is an edge from its holder to the body, with the post's title.
 */
final class EdgeTable {
  static final List<String> HEADER = List.of(":START_ID", ":END_ID", ":TYPE", "role", "article");

  private static final List<Map.Entry<Node, String>> PARTS =
      List.of(
          Map.entry(Vocabulary.SPEAKER, "SPEAKER"),
          Map.entry(Vocabulary.VIA, "VIA"),
          Map.entry(Vocabulary.ABOUT, "ABOUT"),
          Map.entry(Vocabulary.REPORTS, "REPORTS"),
          Map.entry(Vocabulary.ACTOR, "ACTOR"),
          Map.entry(Vocabulary.TARGET, "TARGET"),
          Map.entry(Vocabulary.PLACE, "PLACE"));

  private static final List<Map.Entry<Node, String>> ENTITIES =
      List.of(
          Map.entry(Vocabulary.BELONGS_TO, "BELONGS_TO"),
          Map.entry(Vocabulary.LOCATED_IN, "LOCATED_IN"));

  private final NewsGraph news;

  EdgeTable(NewsGraph news) {
    this.news = news;
  }

  /** What an entity that is not of one article alone lies in or belongs to. */
  List<List<String>> rows(Node shared) {
    return triples(shared, news.about(shared), ENTITIES, "");
  }

  List<List<String>> rows(ArticleTriples article) {
    var name = article.name().toString();
    List<List<String>> rows = new ArrayList<>();
    news.ownEntities(article).forEach(own -> rows.addAll(triples(own, article, ENTITIES, name)));
    for (var outlet : article.all(article.name(), Vocabulary.PUBLISHER)) {
      if (outlet.isURI()) {
        rows.add(List.of(name, outlet.toString(), "PUBLISHER", "", name));
      }
    }
    for (var type : List.of(Vocabulary.STATEMENT, Vocabulary.RELAY, Vocabulary.EVENT)) {
      for (var part : article.members(type)) {
        rows.addAll(triples(part, article, PARTS, name));
        rows.add(List.of(part.toString(), name, "IN_ARTICLE", "", name));
      }
    }
    Post.of(article, news).forEach(post -> rows.add(edge(post, name)));
    return rows;
  }

  private static List<String> edge(Post post, String article) {
    return List.of(
        post.holder().toString(), post.body().toString(), "MEMBER_OF", post.title(), article);
  }

  private static List<List<String>> triples(
      Node subject, ArticleTriples known, List<Map.Entry<Node, String>> kinds, String article) {
    return kinds.stream()
        .flatMap(
            kind ->
                known.all(subject, kind.getKey()).stream()
                    .map(to -> Stream.of(subject, to).map(Node::toString).toList())
                    .map(ends -> List.of(ends.get(0), ends.get(1), kind.getValue(), "", article)))
        .toList();
  }
}
