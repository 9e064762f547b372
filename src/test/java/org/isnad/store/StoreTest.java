package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Iris;
import org.isnad.graph.Sha256;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
  private static final Iris IRIS = new Iris("https://example.org/");
  private static final Node ARTICLE = iri("https://example.org/article/1");
  private static final Node OTHER = iri("https://example.org/article/2");
  private static final Node MINISTRY = iri("https://example.org/entity/ministry");
  private static final Lemmas LEMMAS = SharedLemmas.LEMMAS;

  @Test
  void finds_words_through_inflection_and_joins_them_with_the_graph() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));

      assertThat(ask(store, "?s text:query (isnad:content \"بالهجوم\") ; isnad:speaker ?who"))
          .containsExactly(MINISTRY.getURI());
      assertThat(ask(store, "?who text:query (skos:prefLabel \"بالداخليه\")"))
          .containsExactly(MINISTRY.getURI());
      assertThat(ask(store, "?who text:query (skos:prefLabel \"هجوم\")")).isEmpty();
    }
  }

  @Test
  void finds_words_inside_one_graph_only() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));

      var search = "GRAPH <%s> { ?s text:query (isnad:content \"هجوم\") } ?s isnad:speaker ?who";
      assertThat(ask(store, search.formatted(ARTICLE.getURI()))).hasSize(1);
      assertThat(ask(store, search.formatted(IRIS.entities().getURI()))).isEmpty();
    }
  }

  @Test
  void replaces_an_article_and_forgets_its_words() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      store.replace(IRIS, List.of(article("انتهت المحادثات", "وزارة الدفاع")));

      assertThat(ask(store, "?s text:query (isnad:content \"هجوم\") ; isnad:speaker ?who"))
          .isEmpty();
      assertThat(ask(store, "?s text:query (isnad:content \"محادثات\") ; isnad:speaker ?who"))
          .hasSize(1);
      assertThat(ask(store, "?who skos:prefLabel \"وزارة الداخلية\"@ar")).isEmpty();
      assertThat(ask(store, "?who text:query (skos:prefLabel \"الدفاع\")")).hasSize(1);
    }
  }

  @Test
  void keeps_what_was_written_and_knows_it_again(@TempDir Path folder) throws IOException {
    var words = "بدأت القوات الهجوم";
    try (var store = Store.open(folder, LEMMAS, line -> {})) {
      assertThat(store.holds(ARTICLE, news(words, "2016-03-05"))).isFalse();
      store.replace(IRIS, List.of(article(words, "وزارة الداخلية")));
    }

    try (var store = Store.open(folder, LEMMAS, line -> {})) {
      assertThat(store.holds(ARTICLE, news(words, "2016-03-05"))).isTrue();
      assertThat(store.holds(ARTICLE, news(words, "2016-03-06"))).isFalse();
      assertThat(store.holds(ARTICLE, news("انتهت المحادثات", "2016-03-05"))).isFalse();
      assertThat(ask(store, "?s text:query (isnad:content \"هجوم\") ; isnad:speaker ?who"))
          .hasSize(1);
    }
  }

  @Test
  void makes_the_index_of_an_earlier_version_anew_and_says_so(@TempDir Path folder)
      throws IOException {
    try (var store = Store.open(folder, LEMMAS, line -> {})) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
    }
    Files.delete(folder.resolve("lucene.edition"));
    asEarlierVersionsDid(folder.resolve("lucene"));

    List<String> lines = new ArrayList<>();
    try (var store = Store.open(folder, LEMMAS, lines::add)) {
      assertThat(lines).hasSize(1).first().asString().contains("made anew");
      assertThat(ask(store, "?s text:query (isnad:content \"هجوم\") ; isnad:speaker ?who"))
          .hasSize(1);
      store.replace(IRIS, List.of(article("انتهت المحادثات", "وزارة الدفاع")));
      assertThat(ask(store, "?s text:query (isnad:content \"هجوم\") ; isnad:speaker ?who"))
          .isEmpty();
    }
    try (var store = Store.open(folder, LEMMAS, lines::add)) {
      assertThat(lines).hasSize(1);
      assertThat(ask(store, "?who text:query (skos:prefLabel \"الدفاع\")")).hasSize(1);
    }
  }

  /** An index whose words nothing asks for any more. */
  private static void asEarlierVersionsDid(Path words) throws IOException {
    try (var directory = FSDirectory.open(words);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.deleteAll();
    }
  }

  @Test
  void an_article_that_goes_takes_with_it_whom_only_it_named() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      var other = triples("<article/2> a isnad:Article ; isnad:actor <entity/ministry> .");
      store.replace(IRIS, List.of(new ArticleGraph(OTHER, other, Map.of())));

      assertThat(store.remove(IRIS, ARTICLE)).isTrue();
      assertThat(store.holds(ARTICLE)).isFalse();
      assertThat(ask(store, "?who text:query (skos:prefLabel \"الداخلية\")")).hasSize(1);
      assertThat(ask(store, "?who text:query (isnad:content \"هجوم\")")).isEmpty();

      assertThat(store.remove(IRIS, OTHER)).isTrue();
      assertThat(store.isEmpty()).isTrue();
      assertThat(ask(store, "?who text:query (skos:prefLabel \"الداخلية\")")).isEmpty();
      assertThat(store.remove(IRIS, OTHER)).isFalse();
    }
  }

  @Test
  void an_article_that_changes_leaves_nobody_behind_whom_it_named() {
    try (var store = Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      var said = triples("<article/1> a isnad:Article ; schema:headline \"هدوء\" .");
      var before = store.replace(IRIS, List.of(new ArticleGraph(ARTICLE, said, Map.of())));

      assertThat(before).containsExactly(ARTICLE);
      assertThat(ask(store, "?who skos:prefLabel ?name")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_reader_goes_on_seeing_triples_and_words_as_they_were(boolean onDisk, @TempDir Path folder)
      throws Exception {
    try (var store = onDisk ? Store.open(folder, LEMMAS, line -> {}) : Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      var dataset = store.dataset();
      dataset.begin(ReadWrite.READ);
      var writer = new Thread(() -> rewrite(store, 20));
      writer.start();
      writer.join();

      assertThat(found(store, "?who text:query (isnad:content \"هجوم\")")).hasSize(1);
      assertThat(found(store, "?who text:query (isnad:content \"محادثات\")")).isEmpty();
      dataset.end();
      assertThat(ask(store, "?who text:query (isnad:content \"هجوم\")")).isEmpty();
      assertThat(ask(store, "?who text:query (isnad:content \"محادثات\")")).hasSize(1);
    }
  }

  /** The statement has the same IRI whatever it says, so that old words could find new ones. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readers_beside_a_writer_see_one_state_or_the_other(boolean onDisk, @TempDir Path folder)
      throws Exception {
    var search =
        "{ ?who text:query (isnad:content \"%1$s\") } UNION { ?who isnad:content ?c"
            + " FILTER(CONTAINS(?c, \"%2$s\")) } UNION { <article/1#text> nif:isString ?t"
            + " FILTER(CONTAINS(?t, \"%2$s\")) BIND(<article/1#text> AS ?who) }";
    try (var store = onDisk ? Store.open(folder, LEMMAS, line -> {}) : Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      var writer = new Thread(() -> rewrite(store, 101));
      writer.start();
      int looks = 0;
      Set<Integer> seen = new HashSet<>();
      while (writer.isAlive() || looks == 0) {
        Txn.executeRead(
            store.dataset(),
            () -> {
              int attack = found(store, search.formatted("هجوم", "الهجوم")).size();
              int talks = found(store, search.formatted("محادثات", "المحادثات")).size();
              seen.add(10 * attack + talks);
            });
        looks++;
      }
      assertThat(seen).isSubsetOf(2, 20).contains(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_write_that_fails_leaves_all_as_it_was(boolean onDisk, @TempDir Path folder)
      throws Exception {
    try (var store = onDisk ? Store.open(folder, LEMMAS, line -> {}) : Store.inMemory(LEMMAS)) {
      store.replace(IRIS, List.of(article("بدأت القوات الهجوم", "وزارة الداخلية")));
      var half = new ArticleGraph(ARTICLE, List.of(), Collections.singletonMap(MINISTRY, null));
      var talks = article("انتهت المحادثات", "وزارة الدفاع");

      assertThatThrownBy(() -> store.replace(IRIS, List.of(talks, half)))
          .isInstanceOf(RuntimeException.class);
      assertThat(ask(store, "?who text:query (isnad:content \"هجوم\")")).hasSize(1);
      assertThat(ask(store, "?who text:query (isnad:content \"محادثات\")")).isEmpty();
      store.replace(IRIS, List.of(talks));
      assertThat(ask(store, "?who text:query (isnad:content \"محادثات\")")).hasSize(1);
    }
  }

  /** An odd number of times, so that the talks stay. */
  private static void rewrite(Store store, int times) {
    for (int i = 0; i < times; i++) {
      var attack = i % 2 == 1 && i < times - 1;
      store.replace(
          IRIS,
          List.of(
              attack
                  ? article("بدأت القوات الهجوم", "وزارة الداخلية")
                  : article("انتهت المحادثات", "وزارة الدفاع")));
    }
  }

  private static Article news(String words, String day) {
    var date = Optional.of(LocalDate.parse(day));
    return Article.of("1", Optional.empty(), words, date, Optional.empty(), Optional.empty());
  }

  private static ArticleGraph article(String words, String ministry) {
    var graph =
        """
        <article/1> a isnad:Article ; schema:datePublished "2016-03-05"^^xsd:date .
        <article/1#text> nif:isString "%s" ; isnad:sha256 "%s" .
        <article/1#statement-1> isnad:content "%s"@ar ; isnad:speaker <entity/ministry> .
        """
            .formatted(words, Sha256.hex(words), words);
    var description = "<entity/ministry> skos:prefLabel \"%s\"@ar .".formatted(ministry);
    return new ArticleGraph(ARTICLE, triples(graph), Map.of(MINISTRY, triples(description)));
  }

  private static List<Triple> triples(String turtle) {
    var text = Prefixes.known().declare("BASE <https://example.org/> " + turtle);
    List<Triple> triples = new ArrayList<>();
    RDFParser.fromString(text, Lang.TURTLE).toGraph().find().forEach(triples::add);
    return triples;
  }

  private static List<String> ask(Store store, String pattern) {
    return Txn.calculateRead(store.dataset(), () -> found(store, pattern));
  }

  private static List<String> found(Store store, String pattern) {
    var query =
        Prefixes.known()
            .parse("BASE <https://example.org/> SELECT DISTINCT ?who WHERE { " + pattern + " }");
    List<String> found = new ArrayList<>();
    try (var answer = QueryExec.dataset(store.dataset()).query(query).build()) {
      answer.select().forEachRemaining(row -> found.add(row.get("who").getURI()));
    }
    return found;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
