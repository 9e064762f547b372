package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** One row a statement: who says what, and through whom. */
final class StatementTable {
  static final List<String> HEADER = header();

  private final NewsGraph news;

  StatementTable(NewsGraph news) {
    this.news = news;
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("statement", "narration", "content"));
    header.addAll(List.of("speaker", "speaker_iri", "speaker_class", "speaker_country"));
    header.addAll(List.of("chain", "chain_iris", "chain_length", "speech_act", "quotation"));
    header.addAll(List.of("about", "about_iris", "events", "cue", "begin", "end", "spans"));
    header.addAll(List.of("confidence", "rule"));
    header.addAll(ArticleCells.HEADER);
    return List.copyOf(header);
  }

  List<List<String>> rows(ArticleTriples article) {
    var shared = ArticleCells.of(article, news).cells();
    List<List<String>> rows = new ArrayList<>();
    for (var statement : article.members(Vocabulary.STATEMENT)) {
      List<String> row = new ArrayList<>(said(statement, article));
      row.addAll(found(statement, article));
      row.addAll(shared);
      rows.add(row);
    }
    return rows;
  }

  private List<String> said(Node statement, ArticleTriples article) {
    var types = article.all(statement, Vocabulary.TYPE);
    var speakers = article.all(statement, Vocabulary.SPEAKER);
    var described = speakers.stream().map(s -> news.described(s, article)).toList();
    var chain = Chain.of(statement, article);
    return List.of(
        statement.toString(),
        String.valueOf(types.contains(Vocabulary.NARRATION)),
        article.text(statement, Vocabulary.CONTENT),
        Listed.of(described, Described::name),
        Listed.of(described, Described::iri),
        Listed.of(described, Described::kind),
        Listed.of(described, Described::country),
        chain.cell(speaker -> news.described(speaker, article).name()),
        chain.cell(Node::toString),
        String.valueOf(chain.links().size()),
        article.text(statement, Vocabulary.SPEECH_ACT),
        article.text(statement, Vocabulary.QUOTATION));
  }

  private List<String> found(Node statement, ArticleTriples article) {
    var about = article.all(statement, Vocabulary.ABOUT);
    var evidence = new Evidence(article, statement);
    var cue = article.one(statement, Vocabulary.CUE);
    return List.of(
        Listed.of(about, entity -> news.described(entity, article).name()),
        Listed.of(about, Node::toString),
        Listed.of(article.all(statement, Vocabulary.REPORTS), Node::toString),
        cue.map(span -> article.text(span, Vocabulary.ANCHOR_OF)).orElse(""),
        evidence.begin(),
        evidence.end(),
        evidence.spans(),
        article.text(statement, Vocabulary.CONFIDENCE),
        article.text(statement, Vocabulary.RULE));
  }
}
