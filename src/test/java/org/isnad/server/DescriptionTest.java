package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DescriptionTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private static Ask ask;

  @BeforeAll
  static void serve() throws Exception {
    ask = new Ask(Limits.usual());
  }

  @AfterAll
  static void stop() {
    ask.close();
  }

  @Test
  void the_endpoint_says_where_it_is_and_what_it_can_do() throws Exception {
    var service = graph("/sparql");
    var endpoint = service.listObjectsOfProperty(service.createProperty(SD, "endpoint")).toList();

    assertThat(endpoint).hasSize(1);
    assertThat(endpoint.get(0).toString()).startsWith("http://localhost:").endsWith("/sparql");
    assertThat(service.listObjectsOfProperty(service.createProperty(SD, "feature")).toList())
        .contains(service.createResource(SD + "UnionDefaultGraph"));
    assertThat(service.contains(null, service.createProperty("http://www.w3.org/ns/shacl#select")))
        .isTrue();
  }

  @Test
  void the_data_set_is_described_at_its_customary_address() throws Exception {
    var dataset = graph("/.well-known/void");
    var triples = dataset.createProperty("http://rdfs.org/ns/void#triples");
    var about = dataset.createResource("https://w3id.org/isnad/data/about");

    assertThat(about.getProperty(triples).getLong()).isEqualTo(41);
    assertThat(dataset.contains(null, dataset.createProperty("http://www.w3.org/ns/shacl#declare")))
        .isTrue();
  }

  @Test
  void the_examples_are_at_theirs() throws Exception {
    var examples = graph("/.well-known/sparql-examples");
    var query = examples.createResource("https://w3id.org/isnad/data/query/who-said-what");

    assertThat(
            query
                .getProperty(examples.createProperty("http://www.w3.org/ns/shacl#select"))
                .getString())
        .contains("SELECT ?speaker");
  }

  @Test
  void what_changes_is_described_anew() throws Exception {
    try (var changing = new Ask(Limits.usual())) {
      var articles =
          "SELECT ?n { <https://w3id.org/isnad/data/about> <http://rdfs.org/ns/void#documents> ?n }";
      await(changing, articles, "\n0");
      changing.add("(<urn:a> <urn:a> rdf:type <https://w3id.org/isnad/ns#Article>)");
      await(changing, articles, "\n1");
    }
  }

  private static void await(Ask server, String query, String expected) throws Exception {
    var body = "";
    for (int tries = 0; tries < 200 && !body.replace("\r", "").contains(expected); tries++) {
      Thread.sleep(100);
      body = Ask.send(server.get(query).header("Accept", "text/csv")).body();
    }
    assertThat(body.replace("\r", "")).contains(expected);
  }

  private static Model graph(String path) throws Exception {
    var answer = Ask.send(ask.request(path).header("Accept", "text/turtle"));
    assertThat(answer.statusCode()).isEqualTo(200);
    var model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(answer.body()), null, Lang.TURTLE);
    return model;
  }
}
