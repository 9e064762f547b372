package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/**
 * What ties one entity to another: an edge of the network.
 *
 * @param kind event, event-together, says-about, relayed-by, member-of, belongs-to or located-in
 * @param values what else is known of it, by the names of the network's attributes
 */
record Tie(Node from, Node to, String kind, Map<String, String> values) {
  Tie {
    values = Map.copyOf(values);
  }

  /** What an entity lies in or belongs to. */
  static List<Tie> of(Node entity, ArticleTriples triples) {
    List<Tie> ties = new ArrayList<>();
    triples
        .all(entity, Vocabulary.BELONGS_TO)
        .forEach(whole -> ties.add(new Tie(entity, whole, "belongs-to", Map.of())));
    triples
        .all(entity, Vocabulary.LOCATED_IN)
        .forEach(whole -> ties.add(new Tie(entity, whole, "located-in", Map.of())));
    return ties;
  }

  /** Between whom an article's events are, of whom its sources speak, and through whom. */
  static List<Tie> of(ArticleTriples article, NewsGraph news) {
    List<Tie> ties = new ArrayList<>();
    article.members(Vocabulary.EVENT).forEach(event -> ties.addAll(event(event, article)));
    article.members(Vocabulary.STATEMENT).forEach(said -> ties.addAll(about(said, article)));
    for (var type : List.of(Vocabulary.STATEMENT, Vocabulary.RELAY)) {
      article.members(type).forEach(link -> ties.addAll(relayed(link, article)));
    }
    for (var post : Post.of(article, news)) {
      var values = Map.of("id", post.post().toString(), "role", post.title());
      ties.add(new Tie(post.holder(), post.body(), "member-of", values));
    }
    return ties;
  }

  private static List<Tie> event(Node event, ArticleTriples article) {
    var happening = new Happening(event, article);
    var values =
        Map.of(
            "id", event.toString(),
            "type", happening.type(),
            "mode", happening.modes(),
            "status", happening.status(),
            "date", happening.date());
    var actors = article.all(event, Vocabulary.ACTOR);
    var targets = article.all(event, Vocabulary.TARGET);
    return targets.isEmpty() ? together(actors, values) : all(actors, targets, "event", values);
  }

  /** Talks of two are an event of two actors and no target. */
  private static List<Tie> together(List<Node> actors, Map<String, String> values) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (var other : actors.subList(i + 1, actors.size())) {
        ties.add(new Tie(actors.get(i), other, "event-together", values));
      }
    }
    return ties;
  }

  private static List<Tie> about(Node statement, ArticleTriples article) {
    var values =
        Map.of(
            "id", statement.toString(),
            "type", article.text(statement, Vocabulary.SPEECH_ACT),
            "content", article.text(statement, Vocabulary.CONTENT));
    return all(
        article.all(statement, Vocabulary.SPEAKER),
        article.all(statement, Vocabulary.ABOUT),
        "says-about",
        values);
  }

  private static List<Tie> relayed(Node link, ArticleTriples article) {
    var next = article.all(link, Vocabulary.VIA);
    return all(
        article.all(link, Vocabulary.SPEAKER),
        article.all(next, Vocabulary.SPEAKER),
        "relayed-by",
        Map.of("id", link.toString()));
  }

  private static List<Tie> all(
      List<Node> from, List<Node> to, String kind, Map<String, String> values) {
    return from.stream()
        .flatMap(source -> to.stream().map(target -> new Tie(source, target, kind, values)))
        .toList();
  }
}
