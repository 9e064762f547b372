package org.isnad.graph;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.model.Article;
import org.isnad.model.Span;

/** The graph of one article while it is written. */
record Sheet(
    Node iri,
    String language,
    Triples triples,
    SpanNodes spans,
    EntityNodes entities,
    Numbering numbering) {
  private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

  static Sheet of(
      Article article,
      Node iri,
      Triples triples,
      SpanNodes spans,
      EntityNodes entities,
      Numbering numbering) {
    return new Sheet(iri, language(article), triples, spans, entities, numbering);
  }

  /** The IRI of the {@code number}th of its kind, counted from 1 in the order of the text. */
  Node part(String kind, int number) {
    return Iris.part(iri, numbering.path(kind, number));
  }

  /** The article's language, or Arabic where its tag is malformed. */
  static String language(Article article) {
    return LANGUAGE_TAG.matcher(article.language()).matches() ? article.language() : "ar";
  }

  /** Words of the article. */
  Node text(String words) {
    return Triples.text(words, language);
  }

  void add(Node subject, Node predicate, Node object) {
    triples.add(subject, predicate, object);
  }

  void addAll(Node subject, Node predicate, List<Node> objects) {
    triples.add(subject, predicate, objects);
  }

  /** Where the text says it, and what read it there. */
  void extracted(Node node, List<Span> evidence, String rule, double confidence) {
    addAll(node, Vocabulary.EVIDENCE, spans.nodes(evidence));
    add(node, Vocabulary.CONFIDENCE, Triples.confidence(confidence));
    add(node, Vocabulary.RULE, Triples.string(rule));
  }
}
