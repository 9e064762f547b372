package org.isnad.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Span;

/** The nodes of stretches of an article's text, with offsets in code points. */
final class SpanNodes {
  private final Node article;
  private final Node context;
  private final CodePoints codePoints;
  private final Triples triples;

  SpanNodes(Node iri, CodePoints codePoints, Triples triples) {
    this.article = iri;
    this.context = context(iri);
    this.codePoints = codePoints;
    this.triples = triples;
  }

  /** The node of the text that offsets count in. */
  static Node context(Node article) {
    return Iris.part(article, "#text");
  }

  Node node(Span span) {
    int begin = codePoints.begin(span);
    int end = codePoints.end(span);
    var node = Iris.part(article, "#char=" + begin + "," + end);
    if (!triples.describes(node)) {
      triples.add(node, Vocabulary.TYPE, Vocabulary.SPAN);
      triples.add(node, Vocabulary.BEGIN_INDEX, Triples.offset(begin));
      triples.add(node, Vocabulary.END_INDEX, Triples.offset(end));
      triples.add(node, Vocabulary.ANCHOR_OF, Triples.string(codePoints.anchor(span)));
      triples.add(node, Vocabulary.REFERENCE_CONTEXT, context);
    }
    return node;
  }

  List<Node> nodes(List<Span> spans) {
    return spans.stream().map(this::node).toList();
  }
}
