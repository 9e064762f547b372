package org.isnad.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/**
 * The nodes of a property graph, in the form of Neo4j's import: entities, articles, statements,
 * relays and events. Their edges are in {@link EdgeTable}.
 */
final class NodeTable {
  static final List<String> HEADER =
      List.of(
          "iri:ID",
          ":LABEL",
          "name",
          "name_en",
          "wikidata",
          "geonames",
          "latitude:double",
          "longitude:double",
          "country",
          "text",
          "speech_act",
          "quotation",
          "mode",
          "status",
          "date",
          "url",
          "confidence:double");

  private static final String LABELS = ":LABEL";
  private static final String BETWEEN_LABELS = ";";

  private final NewsGraph news;

  NodeTable(NewsGraph news) {
    this.news = news;
  }

  /** The entities that are not of one article alone. */
  List<String> row(Node shared) {
    return row(news.described(shared));
  }

  /** An article and its parts; its own entities first. */
  List<List<String>> rows(ArticleTriples article) {
    List<List<String>> rows = new ArrayList<>();
    news.ownEntities(article).forEach(own -> rows.add(row(news.described(own, article))));
    rows.add(article(article));
    for (var type : List.of(Vocabulary.STATEMENT, Vocabulary.RELAY, Vocabulary.EVENT)) {
      article.members(type).forEach(part -> rows.add(part(part, article)));
    }
    return rows;
  }

  private static List<String> row(Described entity) {
    var row = new Row(entity.iri());
    row.set(LABELS, String.join(BETWEEN_LABELS, entity.types()) + BETWEEN_LABELS + "Entity");
    row.set("name", entity.name());
    row.set("name_en", entity.english());
    row.set("wikidata", entity.wikidata());
    row.set("geonames", entity.geonames());
    row.set("latitude:double", entity.latitude());
    row.set("longitude:double", entity.longitude());
    row.set("country", entity.country());
    return row.cells();
  }

  private List<String> article(ArticleTriples article) {
    var told = ArticleCells.of(article, news);
    var row = new Row(told.iri());
    row.set(LABELS, "Article");
    row.set("name", told.headline());
    row.set("date", told.published());
    row.set("url", told.url());
    return row.cells();
  }

  private static List<String> part(Node part, ArticleTriples article) {
    var row = new Row(part.toString());
    row.set(LABELS, labels(part, article));
    row.set("text", text(part, article));
    row.set("speech_act", article.text(part, Vocabulary.SPEECH_ACT));
    row.set("quotation", article.text(part, Vocabulary.QUOTATION));
    var happening = new Happening(part, article);
    row.set("mode", happening.modes());
    row.set("status", happening.status());
    row.set("date", happening.date());
    row.set("confidence:double", article.text(part, Vocabulary.CONFIDENCE));
    return row.cells();
  }

  private static String labels(Node part, ArticleTriples article) {
    return String.join(
        BETWEEN_LABELS,
        article.all(part, Vocabulary.TYPE).stream().map(ArticleTriples::localName).toList());
  }

  /** What a statement says; the words that tell an event. */
  private static String text(Node part, ArticleTriples article) {
    var content = article.text(part, Vocabulary.CONTENT);
    return content.isEmpty() ? new Evidence(article, part).words() : content;
  }

  /** Cells by the names of their columns. */
  private static final class Row {
    private final List<String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));

    Row(String iri) {
      cells.set(0, iri);
    }

    void set(String column, String cell) {
      cells.set(HEADER.indexOf(column), cell);
    }

    List<String> cells() {
      return cells;
    }
  }
}
