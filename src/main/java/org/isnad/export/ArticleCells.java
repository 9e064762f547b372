package org.isnad.export;

import java.util.List;
import org.isnad.graph.Vocabulary;

/** What each row tells of its article. */
record ArticleCells(
    String iri, String id, String published, String outlet, String url, String headline) {
  static final List<String> HEADER =
      List.of("article", "article_id", "published", "outlet", "url", "headline");

  static ArticleCells of(ArticleTriples article, NewsGraph news) {
    var name = article.name();
    return new ArticleCells(
        name.toString(),
        article.text(name, Vocabulary.IDENTIFIER),
        article.text(name, Vocabulary.DATE_PUBLISHED),
        article
            .one(name, Vocabulary.PUBLISHER)
            .map(
                outlet ->
                    outlet.isLiteral()
                        ? outlet.getLiteralLexicalForm()
                        : news.described(outlet, article).name())
            .orElse(""),
        article.one(name, Vocabulary.URL).map(ArticleCells::whole).orElse(""),
        article.text(name, Vocabulary.HEADLINE));
  }

  /** An IRI or a literal, as it is. */
  private static String whole(org.apache.jena.graph.Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  List<String> cells() {
    return List.of(iri, id, published, outlet, url, headline);
  }
}
