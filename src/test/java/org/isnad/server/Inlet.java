package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.isnad.intake.Reception;
import org.isnad.model.Article;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;

/** An empty store that articles can be put into, each read as a few triples. */
final class Inlet implements AutoCloseable {
  static final String TOKEN = "a-word-of-twenty-one";
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final long MOST = 100_000;

  private final Store store = Store.inMemory(SharedLemmas.LEMMAS);
  private final Server server;

  Inlet() {
    this(true, Inlet::read);
  }

  Inlet(Function<Article, ArticleGraph> extraction) {
    this(true, extraction);
  }

  static Inlet closed() {
    return new Inlet(false, Inlet::read);
  }

  private Inlet(boolean open, Function<Article, ArticleGraph> extraction) {
    var reception = new Reception(store, IRIS, extraction, 2);
    var writing = Optional.of(new Writing(Token.of(TOKEN + "\n"), reception, MOST));
    var settings = Settings.at("localhost", 0).writtenBy(writing.filter(w -> open));
    server = Server.start(store, open ? settings.extracting(extraction) : settings);
  }

  /** What it says, its text, and a statement of its last word. */
  static ArticleGraph read(Article article) {
    var name = IRIS.article(article.id());
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, RDF.type.asNode(), Vocabulary.ARTICLE));
    triples.add(Triple.create(name, Vocabulary.IDENTIFIER, literal(article.id())));
    var text = part(name, "#text");
    triples.add(Triple.create(text, Vocabulary.IS_STRING, literal(article.text())));
    var words = article.text().split("[ .]+");
    var said = NodeFactory.createLiteralLang(words[words.length - 1], "ar");
    triples.add(Triple.create(part(name, "#statement-1"), Vocabulary.CONTENT, said));
    return new ArticleGraph(name, triples, Map.of());
  }

  private static Node part(Node whole, String path) {
    return NodeFactory.createURI(whole.getURI() + path);
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  HttpRequest.Builder post(String path, String type, String body) {
    return request(path)
        .header("Authorization", "Bearer " + TOKEN)
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body, UTF_8));
  }

  HttpRequest.Builder get(String query) {
    return request("/sparql?query=" + Ask.encode(query)).header("Accept", "text/csv");
  }

  Store store() {
    return store;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
