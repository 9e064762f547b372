package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDumpTest {
  private static final Iris IRIS = new Iris("https://example.org/");
  private static final Lemmas LEMMAS = Lemmas.ofLexicon();
  private static final Node ABOUT = IRIS.about();

  @Test
  void the_same_store_gives_the_same_bytes_whatever_it_went_through(@TempDir Path folder)
      throws IOException {
    try (var one = Store.inMemory(LEMMAS);
        var other = Store.open(folder, LEMMAS, line -> {})) {
      one.replace(IRIS, List.of(article("1", "هدوء"), article("2", "قتال")));
      other.replace(IRIS, List.of(article("3", "لقاء")));
      other.replace(IRIS, List.of(article("2", "سلام")));
      other.replace(IRIS, List.of(article("2", "قتال"), article("1", "هدوء")));
      other.remove(IRIS, IRIS.article("3"));
      other.put(ABOUT, RDFParser.fromString("<urn:a> <urn:b> 1 .", Lang.TURTLE).toGraph());

      for (var format : List.of(Format.NQ, Format.TTL)) {
        assertThat(dump(one, format)).isEqualTo(dump(other, format));
      }
    }
  }

  @Test
  void all_is_in_it_but_what_is_left_out() throws IOException {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("1", "هدوء"), article("2", "قتال")));
      store.put(ABOUT, RDFParser.fromString("<urn:a> <urn:b> 1 .", Lang.TURTLE).toGraph());

      assertThat(dump(store, Format.NQ).lines()).hasSize(9).isSorted();
      assertThat(dump(store, Format.NQ)).contains("\"قتال\"", "entity/e-2").doesNotContain("urn:a");
      var triples = RDFParser.fromString(dump(store, Format.TTL), Lang.TURTLE).toGraph();
      assertThat(triples.size()).isEqualTo(9);
    }
  }

  @Test
  void ends_where_it_is_not_wanted_any_more() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("1", "هدوء")));
      var dump = new StoreDump(store, List.of(), () -> false);

      assertThatThrownBy(() -> dump.write(Set.of(), IRIS.entities()))
          .isInstanceOf(InterruptedIOException.class);
    }
  }

  private static String dump(Store store, Format format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new GraphWriter(bytes, format, false, IRIS)) {
      new StoreDump(store, List.of(writer), () -> true).write(Set.of(ABOUT), IRIS.entities());
    }
    return bytes.toString(UTF_8);
  }

  /** With an entity of its own, and one that all name. */
  private static ArticleGraph article(String id, String headline) {
    var name = IRIS.article(id);
    var own = IRIS.known("e-" + id);
    var all = IRIS.known("e-0");
    var label = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#prefLabel");
    var about = NodeFactory.createURI("https://w3id.org/isnad/ns#about");
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(name, RDF.type.asNode(), Vocabulary.ARTICLE));
    triples.add(Triple.create(name, about, own));
    triples.add(Triple.create(name, about, all));
    return new ArticleGraph(
        name,
        triples,
        Map.of(
            own, List.of(Triple.create(own, label, NodeFactory.createLiteralString(headline))),
            all, List.of(Triple.create(all, label, NodeFactory.createLiteralString("كل")))));
  }
}
