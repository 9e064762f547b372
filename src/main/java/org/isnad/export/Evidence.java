package org.isnad.export;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** Where the words of a statement or event are, in code points of the article's text. */
final class Evidence {
  private final ArticleTriples article;
  private final List<Node> spans;

  Evidence(ArticleTriples article, Node extracted) {
    this.article = article;
    this.spans =
        article.all(extracted, Vocabulary.EVIDENCE).stream()
            .sorted(Comparator.comparingInt(span -> offset(span, Vocabulary.BEGIN_INDEX)))
            .toList();
  }

  private int offset(Node span, Node property) {
    var digits = article.text(span, property);
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  String begin() {
    return spans.isEmpty() ? "" : article.text(spans.get(0), Vocabulary.BEGIN_INDEX);
  }

  String end() {
    return spans.stream()
        .max(Comparator.comparingInt(span -> offset(span, Vocabulary.END_INDEX)))
        .map(last -> article.text(last, Vocabulary.END_INDEX))
        .orElse("");
  }

  /** The words of each span. */
  String words() {
    return Listed.of(spans, span -> article.text(span, Vocabulary.ANCHOR_OF));
  }

  /** Each span as {@code begin-end}. */
  String spans() {
    return Listed.of(
        spans,
        span ->
            article.text(span, Vocabulary.BEGIN_INDEX)
                + "-"
                + article.text(span, Vocabulary.END_INDEX));
  }
}
