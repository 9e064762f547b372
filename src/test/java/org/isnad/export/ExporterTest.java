package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** What only a graph made by hand has. */
class ExporterTest {
  private static final String GRAPH =
      """
      PREFIX isnad: <https://w3id.org/isnad/ns#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX schema: <https://schema.org/>
      PREFIX : <https://example.org/entity/>
      PREFIX a: <https://example.org/article/1#>
      <https://example.org/article/1> {
        <https://example.org/article/1> a isnad:Article ; schema:headline "=عنوان"@ar .
        a:event-10 a isnad:Event , isnad:Consult ; isnad:actor :a , :b ; isnad:mode isnad:CrowdControl .
        a:event-9 a isnad:Event , isnad:Assault ; isnad:actor :a ; isnad:target :b , :c ;
          isnad:place :b , :c ; isnad:killedMin 3 .
        a:statement-1 a isnad:Statement ; isnad:speaker :a , :b ; isnad:via a:relay-1 ;
          isnad:about :c ; isnad:content "نعم | لا"@ar .
        a:relay-1 a isnad:Relay ; isnad:speaker :c ; isnad:via a:statement-1 .
      }
      <https://example.org/entities> {
        :a a isnad:Agent ; skos:prefLabel "أ\\u0001|"@ar ; isnad:belongsTo :b .
        :b a isnad:Agent ; skos:prefLabel "B"@en ; isnad:belongsTo :a .
        :c a isnad:Place , isnad:Agent ; isnad:countryCode "SY" .
      }
      """;

  private final Exporter exporter = new Exporter(dataset());
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream second = new ByteArrayOutputStream();

  private static DatasetGraph dataset() {
    var dataset = DatasetGraphFactory.create();
    RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset);
    return dataset;
  }

  @Test
  void a_network_is_xml_whatever_stands_in_a_name() throws Exception {
    exporter.network(out);

    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    assertThat(xml.getElementsByTagName("node").getLength()).isEqualTo(3);
    assertThat(out.toString(UTF_8)).contains(">أ\uFFFD|<");
  }

  @Test
  void actors_without_a_target_are_tied_to_one_another() throws IOException {
    exporter.network(out);

    assertThat(out.toString(UTF_8).lines().filter(line -> line.contains(">event-together<")))
        .singleElement()
        .asString()
        .contains("entity/a\" target=\"https://example.org/entity/b\"", ">CONSULT<");
  }

  @Test
  void a_circle_of_wholes_or_links_ends() throws IOException {
    exporter.tables(out, second, false);

    assertThat(out.toString(UTF_8)).contains("أ\u0001\u00A6 + B | ,").doesNotContain("SY");
  }

  @Test
  void events_are_in_the_order_of_their_numbers_and_headlines_are_no_formulas() throws IOException {
    exporter.tables(out, second, false);

    assertThat(second.toString(UTF_8).lines().map(line -> line.replaceFirst("\\r", "")))
        .satisfiesExactly(
            header -> assertThat(header).startsWith("event,type,mode,status,"),
            first -> assertThat(first).contains("#event-9,ASSAULT,", ",3,,,", ",'=عنوان"),
            last -> assertThat(last).contains("#event-10,CONSULT,crowd-control,"));
  }

  @Test
  void an_event_has_a_row_for_each_actor_recipient_and_place() throws IOException {
    exporter.interactions(out, false);

    var rows = out.toString(UTF_8).lines().toList();
    assertThat(rows).filteredOn(row -> row.contains("#event-9,")).hasSize(4);
    assertThat(rows).filteredOn(row -> row.contains("#event-10,")).hasSize(2);
    assertThat(rows).allMatch(row -> row.contains("event_id") || row.contains(" CO"));
  }

  @Test
  void every_edge_of_the_property_graph_has_its_ends() throws IOException {
    exporter.propertyGraph(out, second);

    var ids = out.toString(UTF_8).lines().map(line -> line.split(",")[0]).toList();
    assertThat(second.toString(UTF_8).lines().skip(1))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(ids).contains(line.split(",")[0], line.split(",")[1]));
  }
}
