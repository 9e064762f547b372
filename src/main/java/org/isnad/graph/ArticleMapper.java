package org.isnad.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Writes what an article is, its text, and what read it. */
final class ArticleMapper {
  private final Sheet sheet;
  private final Edition edition;

  ArticleMapper(Sheet sheet, Edition edition) {
    this.sheet = sheet;
    this.edition = edition;
  }

  void map(Optional<Node> publisher) {
    article(publisher);
    text();
    extraction();
  }

  private void article(Optional<Node> publisher) {
    var node = sheet.iri();
    var article = sheet.article();
    sheet.add(node, Vocabulary.TYPE, Vocabulary.ARTICLE);
    sheet.add(node, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    sheet.add(node, Vocabulary.IDENTIFIER, Triples.string(article.id()));
    article.headline().ifPresent(h -> sheet.add(node, Vocabulary.HEADLINE, sheet.text(h)));
    article.date().ifPresent(day -> sheet.add(node, Vocabulary.DATE_PUBLISHED, Triples.date(day)));
    article.url().flatMap(Address::of).ifPresent(url -> sheet.add(node, Vocabulary.URL, url));
    publisher.ifPresent(outlet -> sheet.add(node, Vocabulary.PUBLISHER, outlet));
    sheet.add(node, Vocabulary.IN_LANGUAGE, Triples.string(sheet.language()));
    sheet.add(node, Vocabulary.EXTRACTED_BY, Iris.part(node, "#extraction"));
  }

  private void text() {
    var context = SpanNodes.context(sheet.iri());
    var text = sheet.article().text();
    sheet.add(context, Vocabulary.TYPE, Vocabulary.CONTEXT);
    sheet.add(context, Vocabulary.IN_ARTICLE, sheet.iri());
    sheet.add(context, Vocabulary.SHA256, Triples.string(Sha256.hex(text)));
    sheet.add(context, Vocabulary.IS_STRING, Triples.string(text));
  }

  private void extraction() {
    var node = Iris.part(sheet.iri(), "#extraction");
    sheet.add(node, Vocabulary.TYPE, Vocabulary.EXTRACTION);
    sheet.add(node, Vocabulary.TYPE, Vocabulary.ACTIVITY);
    sheet.add(node, Vocabulary.USED, SpanNodes.context(sheet.iri()));
    sheet.add(node, Vocabulary.PROGRAM_VERSION, Triples.string(edition.program()));
    sheet.add(node, Vocabulary.RULES_VERSION, Triples.string(edition.rules()));
  }
}
