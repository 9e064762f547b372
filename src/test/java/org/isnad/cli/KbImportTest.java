package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.UserEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables out of Wikidata. All items are invented but Q858, which the knowledge base has. */
class KbImportTest {
  private static final String HEADER = "key\ttype\tlabels\tshort\tenglish\tiso\tparent\tlat\tlon";
  private static final String BRIDGE =
      "Q990000001\tParty\tحزب الجسر|الجسر الوطني\t\tBridge Party\tSY\tQ858\t33.5\t36.3";
  private static final String HUMAN =
      "{\"type\":\"item\",\"id\":\"Q990000050\",\"labels\":{\"en\":{\"value\":\"human\"}}}";
  private static final String POET =
      "{\"type\":\"item\",\"id\":\"Q990000051\",\"labels\":{\"ar\":{\"value\":\"سمير قاسم الجسري\"},"
          + "\"en\":{\"value\":\"Samir Qasim\"}},\"aliases\":{\"ar\":[{\"value\":\"سمير\\tالجسري\"}]},"
          + "\"claims\":{\"P31\":[{\"rank\":\"normal\",\"mainsnak\":{\"datavalue\":"
          + "{\"value\":{\"id\":\"Q990000050\"}}}}]}}";

  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Run run(Object... args) {
    var line = new Object[args.length + 4];
    line[0] = "kb";
    line[1] = "import";
    System.arraycopy(args, 0, line, 2, args.length);
    line[args.length + 2] = "-o";
    line[args.length + 3] = folder.resolve("out.tsv");
    return Run.isnad(line);
  }

  private List<String> rows() throws IOException {
    var lines = Files.readAllLines(folder.resolve("out.tsv"));
    assertThat(lines.get(0)).startsWith("# Imported from Wikidata");
    assertThat(lines.get(1)).isEqualTo(HEADER);
    return lines.subList(2, lines.size());
  }

  /** The query that the documentation shows, asked of a graph in Wikidata's terms. */
  private byte[] answer(String format) throws IOException {
    var page = Files.readString(Path.of("src/site/markdown/knowledge-base.md"));
    var query = page.substring(page.indexOf("```sparql") + 9);
    var prefixes =
        """
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX wdt: <http://www.wikidata.org/prop/direct/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        """;
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new StringReader(
            prefixes
                + """
                wd:Q990000002 rdfs:label "political party"@en .
                wd:Q990000001 wdt:P31 wd:Q990000002 ; wdt:P17 wd:Q858 ; wdt:P131 wd:Q858 ;
                  rdfs:label "حزب الجسر"@ar, "Bridge Party"@en ;
                  skos:altLabel "الجسر الوطني"@ar, "Bridge"@en ;
                  wdt:P625 "Point(36.3 33.5)"^^geo:wktLiteral .
                """),
        null,
        "TTL");
    var out = new ByteArrayOutputStream();
    try (var asked =
        QueryExecutionFactory.create(prefixes + query.substring(0, query.indexOf("```")), model)) {
      var results = asked.execSelect();
      switch (format) {
        case "json" -> ResultSetFormatter.outputAsJSON(out, results);
        case "csv" -> ResultSetFormatter.outputAsCSV(out, results);
        default -> ResultSetFormatter.outputAsTSV(out, results);
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "tsv"})
  void reads_the_answer_to_the_query_that_the_documentation_shows(String format)
      throws IOException {
    var answer = Files.write(folder.resolve("answer." + format), answer(format));

    var run = run(answer);

    assertThat(run.err())
        .isEqualTo(
            "1 rows; left out: 0 without an Arabic name, 0 without a type,"
                + " 0 that stood there before; 0 faults\n");
    assertThat(run.exitCode()).isZero();
    assertThat(rows()).containsExactly(BRIDGE);
  }

  @Test
  void what_it_makes_can_be_given_to_kb() throws IOException {
    run(Files.write(folder.resolve("answer.csv"), answer("csv")));

    var known = known(folder.resolve("out.tsv")).named("حزب الجسر").get(0);

    assertThat(known.wikidata()).contains("Q990000001");
    assertThat(known.parent()).contains("Q858");
  }

  private static KnowledgeBase known(Path table) throws IOException {
    return KnowledgeBase.load().with(UserEntity.read(table));
  }

  @Test
  void joins_the_rows_of_an_item_and_takes_the_usual_names_of_columns() throws IOException {
    var plain =
        file(
            "query.json",
            """
            [{"city":"http://www.wikidata.org/entity/Q990000003","cityLabel":"عين الجسر",
              "cityAltLabel":"عين الجسر الشرقية, الجسر","typeLabel":"town","country":"wd:Q858"},
             {"city":"http://www.wikidata.org/entity/Q990000003","cityLabel":"Ain al-Jisr",
              "typeLabel":"human settlement","coord":"Point(36 35)"},
             {"city":"http://www.wikidata.org/entity/Q990000004","cityLabel":"Q990000004"}]
            """);

    var run = run(plain);

    assertThat(rows())
        .containsExactly(
            "Q990000003\tPlace\tعين الجسر|عين الجسر الشرقية|الجسر\t\tAin al-Jisr\tSY\tQ858\t35\t36");
    assertThat(run.err()).contains("1 without an Arabic name");
  }

  @Test
  void quotes_and_lines_inside_a_cell_are_read() throws IOException {
    var csv =
        file(
            "q.csv",
            "\uFEFFitem,label,type\r\nQ990000005,\"شركة \"\"الجسر\"\",\nللنقل\",Company\r\n");

    run(csv);

    assertThat(rows()).containsExactly("Q990000005\tCompany\tشركة \"الجسر\", للنقل\t\t\t\t\t\t");
  }

  @Test
  void tells_bad_rows_by_their_line_and_goes_on() throws IOException {
    var csv =
        file(
            "q.csv",
            """
            item,itemLabel,type,coordinates
            Q990000006,جسر السلام,bridge,Point(36 99)
            Q990000007,جسر
            here,جسر,bridge,
            Q990000008,جسر النور,bridge,Point(36 35)
            """);

    var run = run(csv);

    assertThat(run.err().lines())
        .startsWith(
            "q.csv:2: no point: 'Point(36 99)'",
            "q.csv:3: 2 cells, not 4",
            "q.csv:4: no item of Wikidata: 'here'");
    assertThat(run.err()).endsWith("; 3 faults\n").doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(rows()).containsExactly("Q990000008\tPlace\tجسر النور\t\t\t\t\t35\t36");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n", "[\n%s,\n%s\n]\n", "[\r\n%s,\r\n%s\r\n]", "\uFEFF%s\n\n%s"})
  void reads_a_dump_with_the_classes_that_it_explains(String frame) throws IOException {
    var run = run(file("dump.json", frame.formatted(POET, HUMAN)));

    assertThat(rows())
        .containsExactly("Q990000051\tPerson\tسمير قاسم الجسري|سمير الجسري\t\tSamir Qasim\t\t\t\t");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void reads_parents_codes_and_coordinates_of_a_dump() throws IOException {
    var statement = "{\"rank\":\"%s\",\"mainsnak\":{\"datavalue\":{\"value\":%s}}}";
    var item =
        "{\"id\":\"Q990000052\",\"labels\":{\"ar\":{\"value\":\"تل الجسر\"}},\"claims\":{"
            + ("\"P625\":[" + statement + "],")
                .formatted("normal", "{\"latitude\":34.1234567,\"longitude\":-40}")
            + ("\"P17\":[" + statement + "],").formatted("normal", "{\"id\":\"Q858\"}")
            + ("\"P131\":[" + statement + "," + statement + "," + statement + "]")
                .formatted(
                    "deprecated", "{\"id\":\"Q990000060\"}",
                    "normal", "{\"id\":\"Q990000061\"}",
                    "preferred", "{\"id\":\"Q990000062\"}")
            + "}}";

    run(file("dump.json", item), "--type", "place");

    assertThat(rows())
        .containsExactly("Q990000052\tPlace\tتل الجسر\t\t\tSY\tQ990000062\t34.12346\t-40");
  }

  @Test
  void tells_bad_lines_of_a_dump_by_their_number() throws IOException {
    var lines = HUMAN + "\n{\"id\":\n" + POET + "\n[1,2]\n{\"labels\":{}}\n" + POET + "\n";

    var run = run(file("dump.json", lines));

    assertThat(run.err())
        .contains("dump.json:2: no JSON: ", "dump.json:4: no entity", "dump.json:5: no entity")
        .contains("1 that stood there before; 3 faults")
        .doesNotContain("Exception");
    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void opens_a_compressed_dump_and_says_where_it_breaks_off() throws IOException {
    var whole = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((HUMAN + "\n" + POET + "\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(run(whole).exitCode()).isZero();
    assertThat(rows()).hasSize(1);

    var bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length - 30));
    var broken = run(whole, file("other.json", HUMAN + "\n" + POET));

    assertThat(broken.err()).contains("dump.json.gz: the compressed file breaks off");
    assertThat(broken.exitCode()).isEqualTo(Isnad.PROBLEMS);
  }

  @Test
  void names_the_classes_without_a_type_and_takes_a_table_for_them() throws IOException {
    var csv = file("q.csv", "item,itemLabel,type\nQ990000009,نادي الجسر,Q990000070\n");

    var without = run(csv);
    assertThat(without.err())
        .contains("classes without a type", "Q990000070 (1)", "no row was made, so ");
    assertThat(without.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(folder.resolve("out.tsv")).doesNotExist();
    var faulty = run(csv, "--types", file("types.tsv", "class\ttype\nQ990000070\tArmy\n"));
    assertThat(faulty.err()).contains("can't be read:", "types.tsv:2: unknown type 'Army'");
    assertThat(faulty.exitCode()).isEqualTo(Isnad.WRONG_USE);

    var with = run(csv, "--types", file("types.tsv", "class\ttype\nQ990000070\tOrganization\n"));
    assertThat(with.exitCode()).isZero();
    assertThat(rows()).containsExactly("Q990000009\tOrganization\tنادي الجسر\t\t\t\t\t\t");
  }

  @Test
  void never_ends_in_a_stack_trace_whatever_the_file_holds() throws IOException {
    var contents =
        List.of(
            "",
            "\n",
            "{",
            "[",
            "{}",
            "[]",
            "[1]",
            "null",
            "{\"results\":{}}",
            "\"",
            "item",
            "item\n",
            "{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":[{\"item\":3},7,{",
            "a,b\n1,2\n",
            "item,label\nQ5,\"جسر",
            "{\"labels\":{\"ar\":[]}}",
            "[[[[[[[[");
    for (var content : contents) {
      var run = run(file("x", content));

      assertThat(run.err()).as(content).doesNotContain("Exception", "bug of isnad");
      assertThat(run.exitCode()).as(content).isEqualTo(Isnad.PROBLEMS);
    }
    var noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    assertThat(run(Files.write(folder.resolve("x"), noise)).err()).doesNotContain("Exception");
  }
}
