package org.isnad.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Article;

/** Articles as they were read, out of what a store says of them. */
public final class KeptArticles {
  private static final String ARABIC = "ar";

  private final DatasetGraph dataset;

  public KeptArticles(Store store) {
    this.dataset = store.dataset();
  }

  /** Those of some articles whose text is here, in the order of their names, read one by one. */
  public Stream<Article> of(Collection<Node> names) {
    return names.stream().sorted(Comparator.comparing(Node::getURI)).flatMap(n -> of(n).stream());
  }

  /** An article whose text is here. */
  private Optional<Article> of(Node name) {
    var context = NodeFactory.createURI(name.getURI() + "#text");
    return Txn.calculateRead(
        dataset, () -> word(name, context, Vocabulary.IS_STRING).map(text -> article(name, text)));
  }

  private Article article(Node name, String text) {
    return new Article(
        word(name, name, Vocabulary.IDENTIFIER).orElse(name.getURI()),
        text,
        word(name, name, Vocabulary.HEADLINE).map(String::length).orElse(0),
        word(name, name, Vocabulary.DATE_PUBLISHED).map(LocalDate::parse),
        word(name, name, Vocabulary.URL),
        node(name, name, Vocabulary.PUBLISHER).map(this::label),
        word(name, name, Vocabulary.IN_LANGUAGE).orElse(ARABIC));
  }

  /** The Arabic name of whom articles name, or whichever there is. */
  private String label(Node named) {
    var labels =
        Iter.toList(
            Iter.map(
                dataset.find(Node.ANY, named, Vocabulary.PREF_LABEL, Node.ANY),
                quad -> quad.getObject()));
    return labels.stream()
        .min(
            Comparator.<Node, Boolean>comparing(l -> !l.getLiteralLanguage().equals(ARABIC))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse(named.getURI());
  }

  private Optional<String> word(Node graph, Node subject, Node property) {
    return node(graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  private Optional<Node> node(Node graph, Node subject, Node property) {
    return Iter.findFirst(dataset.find(graph, subject, property, Node.ANY), quad -> true)
        .map(quad -> quad.getObject());
  }
}
