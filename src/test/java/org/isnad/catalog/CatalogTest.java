package org.isnad.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.isnad.graph.Iris;
import org.isnad.store.Prefixes;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final String ISNAD = "https://w3id.org/isnad/ns#";

  private final Store store = Store.inMemory(SharedLemmas.LEMMAS);
  private final Catalog catalog =
      new Catalog(store, new Iris(Iris.DEFAULT_BASE), Optional.of("https://example.org/licence"));

  CatalogTest() {
    article("1", "2015-09-20");
    article("2", "2016-01-02");
    add("<urn:1>", "<urn:paper>", "<http://www.w3.org/2004/02/skos/core#prefLabel>", "'صحيفة'@ar");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void article(String id, String date) {
    var article = "<urn:" + id + ">";
    add(article, article, "rdf:type", "<" + ISNAD + "Article>");
    add(article, article, "<https://schema.org/datePublished>", "'" + date + "'^^xsd:date");
    add(article, article, "<https://schema.org/publisher>", "<urn:paper>");
    add(article, "<urn:x" + id + ">", "<" + ISNAD + "programVersion>", "'0.1.0'");
  }

  private void add(String graph, String subject, String property, String object) {
    Quad quad = SSE.parseQuad("(" + String.join(" ", graph, subject, property, object) + ")");
    store.add(quad.getGraph(), List.of(quad).iterator());
  }

  @Test
  void counts_articles_triples_outlets_and_what_is_said_of_a_class() {
    var census = catalog.count();
    var articles = census.classes().get(NodeFactory.createURI(ISNAD + "Article"));
    var date = NodeFactory.createURI("https://schema.org/datePublished");

    assertThat(census.articles()).isEqualTo(2);
    assertThat(census.triples()).isEqualTo(9);
    assertThat(census.first()).contains("2015-09-20");
    assertThat(census.last()).contains("2016-01-02");
    assertThat(census.programs()).containsExactly("0.1.0");
    assertThat(census.outlets()).hasSize(1);
    assertThat(census.outlets().get(0).articles()).isEqualTo(2);
    assertThat(census.outlets().get(0).labels()).hasSize(1);
    assertThat(articles.count()).isEqualTo(2);
    assertThat(articles.properties().get(date).datatypes().values()).containsExactly(2L);
  }

  @Test
  void does_not_count_its_own_words() {
    var before = catalog.count();
    catalog.write(before, NOON);

    assertThat(catalog.count()).isEqualTo(before);
  }

  @Test
  void says_when_something_changed_and_not_when_it_looked() {
    catalog.write(catalog.count(), NOON);
    var version = store.version();
    catalog.write(catalog.count(), NOON.plusSeconds(60));
    assertThat(catalog.modified()).contains("2026-01-01T12:00:00Z");
    assertThat(store.version()).isEqualTo(version);

    article("3", "2017-01-01");
    catalog.write(catalog.count(), NOON.plusSeconds(90));
    assertThat(catalog.modified()).contains("2026-01-01T12:01:30Z");
  }

  @Test
  void writes_no_blank_node() {
    assertThat(catalog.about(catalog.count()).getGraph().find().toList())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void a_query_finds_what_editors_look_for() {
    catalog.write(catalog.count(), NOON);

    assertThat(rows("SELECT DISTINCT ?p ?n { [] sh:namespace ?n ; sh:prefix ?p }"))
        .isEqualTo(Prefixes.known().namespaces().size());
    assertThat(
            rows(
                "SELECT DISTINCT ?sq ?comment ?query { ?sq a sh:SPARQLExecutable ; rdfs:comment"
                    + " ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query }"))
        .isEqualTo(catalog.examples().size());
    assertThat(
            rows(
                "SELECT DISTINCT ?class ?property ?datatype { ?cp void:class ?class ;"
                    + " void:propertyPartition ?pp . ?pp void:property ?property . OPTIONAL { ?pp"
                    + " ext:datatypePartition [ ext:datatype ?datatype ] } }"))
        .isEqualTo(3);
    assertThat(rows("SELECT ?l { ?d a dcat:Dataset ; dcterms:license ?l }")).isEqualTo(1);
    assertThat(rows("SELECT ?c { isnad:Assault rdfs:subClassOf ?c }")).isPositive();
  }

  private long rows(String query) {
    var prefixes =
        "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX void: <http://rdfs.org/ns/void#> PREFIX"
            + " ext: <http://ldf.fi/void-ext#> PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX"
            + " dcterms: <http://purl.org/dc/terms/> ";
    var parsed = Prefixes.known().parse(prefixes + query);
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          var dataset = DatasetFactory.wrap(store.dataset());
          try (var answer = QueryExecution.dataset(dataset).query(parsed).build()) {
            var rows = answer.execSelect();
            long count = 0;
            for (; rows.hasNext(); rows.next()) {
              count++;
            }
            return count;
          }
        });
  }
}
