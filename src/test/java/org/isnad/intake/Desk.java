package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.graph.Sha256;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Article;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;

/** A store and where articles come into it, each read as its text and date alone. */
final class Desk implements AutoCloseable {
  private static final Iris IRIS = new Iris("https://example.org/");

  final Store store;
  final Reception reception;

  Desk() {
    this(Store.inMemory(Lemmas.ofLexicon()));
  }

  Desk(Store store) {
    this.store = store;
    this.reception = new Reception(store, IRIS, Desk::read, 2);
  }

  private static ArticleGraph read(Article article) {
    if (article.text().contains("خطأ")) {
      throw new IllegalStateException("no such word");
    }
    var name = IRIS.article(article.id());
    var text = NodeFactory.createURI(name.getURI() + "#text");
    var triples =
        Stream.concat(
            Stream.of(
                Triple.create(name, RDF.type.asNode(), Vocabulary.ARTICLE),
                Triple.create(name, Vocabulary.IDENTIFIER, literal(article.id())),
                Triple.create(text, Vocabulary.SHA256, literal(Sha256.hex(article.text()))),
                Triple.create(text, Vocabulary.IS_STRING, literal(article.text()))),
            Stream.concat(
                article
                    .date()
                    .map(d -> Triple.create(name, Vocabulary.DATE_PUBLISHED, literal(d + "")))
                    .stream(),
                article.url().map(u -> Triple.create(name, Vocabulary.URL, literal(u))).stream()));
    return new ArticleGraph(name, triples.toList(), Map.of());
  }

  private static org.apache.jena.graph.Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** The texts that are there, sorted. */
  List<String> texts() {
    return values(Vocabulary.IS_STRING);
  }

  List<String> dates() {
    return values(Vocabulary.DATE_PUBLISHED);
  }

  List<String> ids() {
    return values(Vocabulary.IDENTIFIER);
  }

  List<String> values(org.apache.jena.graph.Node property) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store.dataset().getUnionGraph().find(null, property, null).toList().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList());
  }

  /** Waits until something is so. */
  static void await(BooleanSupplier condition) throws InterruptedException {
    for (int tries = 0; tries < 1200 && !condition.getAsBoolean(); tries++) {
      Thread.sleep(25);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Override
  public void close() {
    reception.close();
    store.close();
  }
}
