package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.isnad.store.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is exported of the seeds, held against what SPARQL counts in their graph. */
class ExportTest {
  private static final String TIES =
      """
      event | ?e isnad:actor ?a ; isnad:target ?b
      event-together | ?e isnad:actor ?a , ?b FILTER(STR(?a) < STR(?b) && NOT EXISTS { ?e isnad:target ?t })
      says-about | ?s a isnad:Statement ; isnad:speaker ?a ; isnad:about ?b
      relayed-by | ?s isnad:speaker ?a ; isnad:via/isnad:speaker ?b
      member-of | ?p org:member ?a ; org:organization ?b
      belongs-to | ?a isnad:belongsTo ?b
      located-in | ?a isnad:locatedIn ?b
      """;

  @TempDir private static Path folder;

  private static Path graph;
  private static Model model;

  @BeforeAll
  static void export() {
    graph = folder.resolve("graph.nq");
    Run.isnad("build", "seeds", "-o", graph);
    var triples = folder.resolve("graph.nt");
    Run.isnad("build", "seeds", "-o", triples);
    model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, triples.toUri().toString());
    var run = export("");
    assertThat(run.err()).isEqualTo("1 articles exported" + System.lineSeparator());
    assertThat(run.exitCode()).isZero();
  }

  private static Run export(String name, Object... more) {
    var args =
        Stream.of(
            "export",
            "--graph",
            graph,
            "--graphml",
            folder.resolve(name + "network.graphml"),
            "--csv",
            folder.resolve(name + "tables"),
            "--events",
            folder.resolve(name + "who.csv"));
    return Run.isnad(Stream.concat(args, Stream.of(more)).toArray());
  }

  @Test
  void the_network_has_the_entities_and_ties_that_sparql_counts() throws Exception {
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("network.graphml").toFile());
    var ids = elements(xml.getDocumentElement(), "node").map(n -> n.getAttribute("id")).toList();
    var edges = elements(xml.getDocumentElement(), "edge").toList();

    assertThat(ids)
        .doesNotHaveDuplicates()
        .hasSize(count("?e a ?type FILTER(?type IN (isnad:Agent, isnad:Place))", "?e"));
    assertThat(edges).allMatch(edge -> ids.contains(edge.getAttribute("source")));
    assertThat(edges).allMatch(edge -> ids.contains(edge.getAttribute("target")));
    var kinds =
        edges.stream()
            .collect(Collectors.groupingBy(e -> value(e, "edge-kind"), Collectors.counting()));
    for (var line : TIES.lines().toList()) {
      var tie = line.split(" \\| ", 2);
      assertThat(kinds.getOrDefault(tie[0], 0L)).as(line).isEqualTo(rows(tie[1])).isPositive();
    }
  }

  @Test
  void the_network_says_what_it_knows_of_an_entity() throws Exception {
    var xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("network.graphml").toFile());
    var moscow =
        elements(xml.getDocumentElement(), "node")
            .filter(node -> node.getAttribute("id").endsWith("/Q649"))
            .findFirst()
            .orElseThrow();

    assertThat(value(moscow, "node-label")).isEqualTo("موسكو");
    assertThat(value(moscow, "node-label_en")).isEqualTo("Moscow");
    assertThat(value(moscow, "node-class")).isEqualTo("Place");
    assertThat(value(moscow, "node-country")).isEqualTo("RU");
    assertThat(value(moscow, "node-latitude")).startsWith("55.7");
  }

  @Test
  void the_property_graph_has_every_node_once_and_no_edge_without_its_ends() throws IOException {
    var nodes = table("tables/nodes.csv");
    var ids = nodes.stream().map(row -> row.get("iri:ID")).toList();
    var edges = table("tables/edges.csv");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(edges).allMatch(row -> Set.copyOf(ids).contains(row.get(":START_ID")));
    assertThat(edges).allMatch(row -> Set.copyOf(ids).contains(row.get(":END_ID")));
    for (var label : List.of("Statement", "Event", "Relay", "Article", "State", "UnnamedSource")) {
      assertThat(
              nodes.stream()
                  .filter(row -> List.of(row.get(":LABEL").split(";")).contains(label))
                  .count())
          .as(label)
          .isEqualTo(rows("?s a isnad:" + label))
          .isPositive();
    }
    var types =
        edges.stream().collect(Collectors.groupingBy(r -> r.get(":TYPE"), Collectors.counting()));
    for (var type :
        List.of(
            "speaker",
            "via",
            "about",
            "reports",
            "actor",
            "target",
            "place",
            "belongsTo",
            "locatedIn")) {
      assertThat(types.get(type.replaceAll("(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT)))
          .as(type)
          .isEqualTo(rows("?s isnad:" + type + " ?o"));
    }
  }

  @Test
  void a_statement_has_its_chain_in_order_and_its_words() throws IOException {
    var statements = table("tables/statements.csv");
    var text =
        model
            .listObjectsOfProperty(
                model.createProperty(
                    Prefixes.known().parse("ASK { ?s nif:isString ?o }").getPrefix("nif")
                        + "isString"))
            .next()
            .asLiteral()
            .getString();

    assertThat(statements).hasSize((int) rows("?s a isnad:Statement"));
    assertThat(statements)
        .filteredOn(row -> row.get("chain").contains("مصدر أمني | "))
        .isNotEmpty()
        .allMatch(
            row -> row.get("chain").endsWith("| والاه") && row.get("chain_length").equals("2"))
        .allMatch(row -> row.get("speaker").equals("مصدر أمني"));
    assertThat(statements)
        .filteredOn(row -> !row.get("spans").contains("|"))
        .isNotEmpty()
        .allMatch(row -> row.get("content").equals(slice(text, row.get("begin"), row.get("end"))));
  }

  @Test
  void the_table_of_events_has_them_all_and_the_other_a_row_for_each_party() throws IOException {
    var events = table("tables/events.csv");
    var interactions = table("who.csv");

    assertThat(events).hasSize((int) rows("?e a isnad:Event"));
    assertThat(interactions)
        .hasSize(
            (int)
                rows(
                    "?e a isnad:Event OPTIONAL { ?e isnad:actor ?a } OPTIONAL { ?e isnad:target ?t }"
                        + " OPTIONAL { ?e isnad:place ?p }"));
    assertThat(interactions.stream().map(row -> row.get("event_id")).distinct())
        .containsExactlyElementsOf(events.stream().map(row -> row.get("event")).toList());
    assertThat(interactions).allMatch(row -> row.get("quad").matches("(VERBAL|MATERIAL) CO.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "ttl", "rdf", "jsonld", "nq.gz"})
  void every_format_of_the_graph_gives_the_same_bytes(String format) throws IOException {
    var other = folder.resolve("other." + format);
    Run.isnad("build", "seeds", "-o", other);
    var network = folder.resolve(format + ".graphml");
    var events = folder.resolve(format + ".csv");

    var run = Run.isnad("export", "--graph", other, "--graphml", network, "--events", events);

    assertThat(run.exitCode()).isZero();
    assertThat(network).hasSameBinaryContentAs(folder.resolve("network.graphml"));
    assertThat(events).hasSameBinaryContentAs(folder.resolve("who.csv"));
  }

  @Test
  void a_mark_begins_what_spreadsheets_open_and_nothing_else() throws IOException {
    export("marked-", "--bom");

    var marked =
        Stream.of(
                "tables/nodes.csv",
                "tables/edges.csv",
                "tables/statements.csv",
                "tables/events.csv",
                "who.csv")
            .collect(
                Collectors.toMap(
                    name -> name, name -> startsWithMark(folder.resolve("marked-" + name))));
    assertThat(marked)
        .isEqualTo(
            Map.of(
                "tables/nodes.csv",
                false,
                "tables/edges.csv",
                false,
                "tables/statements.csv",
                true,
                "tables/events.csv",
                true,
                "who.csv",
                true));
  }

  private static Stream<Element> elements(Element root, String name) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static String value(Element of, String key) {
    return elements(of, "data")
        .filter(data -> data.getAttribute("key").equals(key))
        .map(Element::getTextContent)
        .findFirst()
        .orElse("");
  }

  private static List<CSVRecord> table(String name) throws IOException {
    try (var reader = Files.newBufferedReader(folder.resolve(name))) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  private static String slice(String text, String begin, String end) {
    return text.substring(
        text.offsetByCodePoints(0, Integer.parseInt(begin)),
        text.offsetByCodePoints(0, Integer.parseInt(end)));
  }

  private static boolean startsWithMark(Path file) {
    try {
      return Files.readString(file).startsWith("\uFEFF");
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static long rows(String pattern) {
    return count(pattern, "*");
  }

  private static int count(String pattern, String what) {
    var query =
        Prefixes.known()
            .parse(
                "SELECT (COUNT("
                    + (what.equals("*") ? "*" : "DISTINCT " + what)
                    + ") AS ?n) { "
                    + pattern
                    + " }");
    try (var answer = QueryExecutionFactory.create(query, model)) {
      return answer.execSelect().next().getLiteral("n").getInt();
    }
  }
}
