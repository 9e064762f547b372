package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** One row an event; who took part in it, lists in a cell. */
final class EventTable {
  private static final List<String> TOLLS =
      List.of("killed", "wounded", "detained").stream()
          .flatMap(harm -> Stream.of(harm + "Min", harm + "Max"))
          .toList();

  static final List<String> HEADER = header();

  private final NewsGraph news;

  EventTable(NewsGraph news) {
    this.news = news;
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("event", "type", "mode", "status"));
    header.addAll(List.of("date", "time", "actors", "actor_iris", "targets", "target_iris"));
    header.addAll(List.of("places", "place_iris", "killed_min", "killed_max"));
    header.addAll(List.of("wounded_min", "wounded_max", "detained_min", "detained_max"));
    header.addAll(List.of("narrated", "claimed_by", "claimed_by_iris", "statements"));
    header.addAll(List.of("trigger", "begin", "end", "spans", "confidence", "rule"));
    header.addAll(ArticleCells.HEADER);
    return List.copyOf(header);
  }

  List<List<String>> rows(ArticleTriples article) {
    var shared = ArticleCells.of(article, news).cells();
    List<List<String>> rows = new ArrayList<>();
    for (var event : article.members(Vocabulary.EVENT)) {
      List<String> row = new ArrayList<>(happened(event, article));
      TOLLS.forEach(toll -> row.add(article.text(event, Vocabulary.isnad(toll))));
      row.addAll(told(event, article));
      row.addAll(shared);
      rows.add(row);
    }
    return rows;
  }

  private List<String> happened(Node event, ArticleTriples article) {
    var happening = new Happening(event, article);
    List<String> cells = new ArrayList<>();
    cells.add(event.toString());
    cells.add(happening.type());
    cells.add(happening.modes());
    cells.add(happening.status());
    cells.add(happening.date());
    cells.add(happening.time());
    for (var role : List.of(Vocabulary.ACTOR, Vocabulary.TARGET, Vocabulary.PLACE)) {
      cells.addAll(namesAndIris(article.all(event, role), article));
    }
    return cells;
  }

  private List<String> told(Node event, ArticleTriples article) {
    var happening = new Happening(event, article);
    var evidence = new Evidence(article, event);
    List<String> cells = new ArrayList<>();
    cells.add(String.valueOf(happening.isNarrated()));
    cells.addAll(namesAndIris(happening.claimants(), article));
    cells.add(Listed.of(happening.reports(), Node::toString));
    cells.add(evidence.words());
    cells.add(evidence.begin());
    cells.add(evidence.end());
    cells.add(evidence.spans());
    cells.add(article.text(event, Vocabulary.CONFIDENCE));
    cells.add(article.text(event, Vocabulary.RULE));
    return cells;
  }

  private List<String> namesAndIris(List<Node> entities, ArticleTriples article) {
    return List.of(
        Listed.of(entities, entity -> news.described(entity, article).name()),
        Listed.of(entities, Node::toString));
  }
}
