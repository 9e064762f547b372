package org.isnad.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Article;

/** Writes what an article is, its text, and what read it. */
final class ArticleMapper {
  private final Article article;
  private final Node iri;
  private final Triples triples;
  private final Edition edition;

  ArticleMapper(Article article, Node iri, Triples triples, Edition edition) {
    this.article = article;
    this.iri = iri;
    this.triples = triples;
    this.edition = edition;
  }

  void map(Optional<Node> publisher) {
    article(publisher);
    text();
    extraction();
  }

  private void article(Optional<Node> publisher) {
    var node = iri;
    var language = Sheet.language(article);
    triples.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    triples.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    triples.add(node, Vocabulary.IDENTIFIER, Triples.string(article.id()));
    article
        .headline()
        .ifPresent(h -> triples.add(node, Vocabulary.HEADLINE, Triples.text(h, language)));
    article
        .date()
        .ifPresent(day -> triples.add(node, Vocabulary.DATE_PUBLISHED, Triples.date(day)));
    article.url().flatMap(Address::of).ifPresent(url -> triples.add(node, Vocabulary.URL, url));
    publisher.ifPresent(outlet -> triples.add(node, Vocabulary.PUBLISHER, outlet));
    triples.add(node, Vocabulary.IN_LANGUAGE, Triples.string(language));
    triples.add(node, Vocabulary.EXTRACTED_BY, Iris.part(node, "#extraction"));
  }

  private void text() {
    var context = SpanNodes.context(iri);
    var text = article.text();
    triples.add(context, Vocabulary.TYPE, Vocabulary.CONTEXT);
    triples.add(context, Vocabulary.IN_ARTICLE, iri);
    triples.add(context, Vocabulary.SHA256, Triples.string(Sha256.hex(text)));
    triples.add(context, Vocabulary.IS_STRING, Triples.string(text));
  }

  private void extraction() {
    var node = Iris.part(iri, "#extraction");
    triples.add(node, Vocabulary.TYPE, Vocabulary.EXTRACTION);
    triples.add(node, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    triples.add(node, Vocabulary.USED, SpanNodes.context(iri));
    triples.add(node, Vocabulary.PROGRAM_VERSION, Triples.string(edition.program()));
    triples.add(node, Vocabulary.RULES_VERSION, Triples.string(edition.rules()));
  }
}
