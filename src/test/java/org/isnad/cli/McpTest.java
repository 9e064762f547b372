package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the program as an assistant does, and calls its tools over standard input and output. */
class McpTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    var line = McpChild.command("mcp", "seeds", "--timeout", "2");
    var program = ServerParameters.builder(line.get(0)).args(line.subList(1, line.size())).build();
    client =
        McpClient.sync(new StdioClientTransport(program, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofSeconds(60))
            .initializationTimeout(Duration.ofSeconds(120))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(new CallToolRequest(tool, arguments));
  }

  private static String text(CallToolResult answer) {
    return ((TextContent) answer.content().get(0)).text();
  }

  private static JsonNode answer(String tool, Map<String, Object> arguments) throws Exception {
    var answer = call(tool, arguments);
    assertThat(answer.isError()).as(text(answer)).isFalse();
    var structured = JSON.valueToTree(answer.structuredContent());
    assertThat(JSON.readTree(text(answer))).isEqualTo(structured);
    return (JsonNode) structured;
  }

  @Test
  void tells_what_it_is_and_what_each_tool_takes_and_gives() {
    assertThat(client.getServerInfo().name()).isEqualTo("isnad");
    assertThat(client.getServerInstructions()).contains("chain of sources", "isnad:via");
    var tools = client.listTools().tools();
    assertThat(tools.stream().map(tool -> tool.name()))
        .containsExactlyInAnyOrder("search", "describe_entity", "list_statements", "query");
    assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
    assertThat(tools).allMatch(tool -> tool.outputSchema() != null);
  }

  @Test
  void finds_things_statements_and_articles_by_words_in_any_form() throws Exception {
    var found = answer("search", Map.of("words", "محادثة سوريا", "limit", 3));

    assertThat(found.get("statements").size()).isBetween(1, 3);
    assertThat(found.get("articles").get(0).get("snippet").asText()).contains("[محادثات]");
    var english = answer("search", Map.of("words", "russia"));
    assertThat(english.get("entities").get(0).get("iri").asText()).endsWith("entity/Q159");
    assertThat(english.get("statements")).isNotEmpty();
    assertThat(english.get("articles")).hasSize(1);
    assertThat(answer("search", Map.of("words", "russia", "kind", "articles")).has("entities"))
        .isFalse();
  }

  @Test
  void describes_who_is_named_so_or_has_the_iri() throws Exception {
    var named = answer("describe_entity", Map.of("entity", "روسيا"));

    assertThat(named.get("label_en").asText()).isEqualTo("Russia");
    assertThat(named.get("counts").get("mentions").asInt()).isPositive();
    assertThat(named.get("posts").get(0).get("evidence").get(0).get("words").asText())
        .isEqualTo("الرئيس الروسي");
    assertThat(named.get("articles").get(0).get("mention").has("begin")).isTrue();
    assertThat(answer("describe_entity", Map.of("entity", named.get("iri").asText())))
        .isEqualTo(named);
  }

  @Test
  void lists_statements_with_their_chain_in_order_and_the_words_they_stand_on() throws Exception {
    var statement = answer("list_statements", Map.of("via", "والاه")).get("statements").get(0);
    var chain = statement.get("chain");

    assertThat(chain).hasSize(2);
    assertThat(chain.get(0).get("speakers").get(0).get("label_ar").asText()).isEqualTo("مصدر أمني");
    assertThat(chain.get(1).get("speakers").get(0).get("label_ar").asText()).isEqualTo("والاه");
    assertThat(statement.get("article").get("date").asText()).isEqualTo("2015-09-20");
    var evidence = statement.get("evidence").get(0);
    var question = "SELECT ?text { ?article nif:isString ?text }";
    var text = answer("query", Map.of("sparql", question)).findValue("value").asText();
    var codePoints = text.codePoints().toArray();
    int begin = evidence.get("begin").asInt();
    assertThat(new String(codePoints, begin, evidence.get("end").asInt() - begin))
        .isEqualTo(evidence.get("words").asText());
  }

  @Test
  void pages_through_statements() throws Exception {
    var first = answer("list_statements", Map.of("limit", 2));
    var second = answer("list_statements", Map.of("limit", 2, "offset", 2));

    assertThat(first.get("more").asBoolean()).isTrue();
    assertThat(first.findValuesAsText("content"))
        .doesNotContainAnyElementsOf(second.findValuesAsText("content"));
    assertThat(answer("list_statements", Map.of("from", "2015-09-21")).get("statements")).isEmpty();
    assertThat(answer("list_statements", Map.of("to", "2015-09-20")).get("statements"))
        .isNotEmpty();
    assertThat(answer("list_statements", Map.of("narrations", true, "limit", 50)).get("statements"))
        .hasSizeGreaterThan(
            answer("list_statements", Map.of("limit", 50)).get("statements").size());
  }

  @Test
  void shows_no_more_rows_and_triples_than_are_wanted() throws Exception {
    var rows = answer("query", Map.of("sparql", "SELECT * { ?s ?p ?o }", "max_rows", 3));
    assertThat(rows.get("rows")).hasSize(3);
    assertThat(rows.get("more").asBoolean()).isTrue();
    var graph = "CONSTRUCT WHERE { ?s skos:prefLabel ?l }";
    assertThat(answer("query", Map.of("sparql", graph, "max_rows", 1)).get("more").asBoolean())
        .isTrue();
    assertThat(answer("query", Map.of("sparql", "ASK { ?s ?p ?o }")).get("boolean").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "query | sparql | SELECT ?s { | Not a SPARQL query: line 1, column 11",
        "query | sparql | DELETE WHERE { ?s ?p ?o } | Not a SPARQL query",
        "query | sparql | SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } } | SERVICE is off",
        "query | sparql | SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } |"
            + " longer than 2 s",
        "query | text | ASK {} | 'sparql' not found",
        "list_statements | words | ( | they end too early",
        "list_statements | speaker | Nobody | nothing is called Nobody",
        "list_statements | speaker | urn:x | nothing is known of urn:x",
        "list_statements | about | الجيش | several are called",
        "list_statements | article | no-such | there is no article no-such",
        "list_statements | from | yesterday | no date like 2015-09-20",
        "list_statements | speech_act | Sings | does not have a value in the enumeration",
        "describe_entity | entity | $entities\" } | nothing is called",
        "search | words | … | no word to search",
      })
  void tells_what_hinders_an_answer(String tool, String name, String value, String problem) {
    var answer = call(tool, Map.of(name, value));

    assertThat(answer.isError()).isTrue();
    assertThat(text(answer)).contains(problem.strip()).doesNotContain("Exception");
  }

  /** In the page about the tools a call stands behind {@code >}, and lines of its answer below. */
  @TestFactory
  Stream<DynamicTest> each_example_of_the_page_is_answered_so() throws Exception {
    var lines = Files.readAllLines(Path.of("src/site/markdown/mcp.md"));
    var examples = lines.stream().filter(line -> line.startsWith("    > ")).toList();
    assertThat(examples).hasSizeGreaterThanOrEqualTo(4);
    return examples.stream().map(line -> DynamicTest.dynamicTest(line, () -> check(line, lines)));
  }

  private static void check(String line, List<String> lines) throws Exception {
    var call = line.substring(6).split(" ", 2);
    @SuppressWarnings("unchecked")
    var arguments = (Map<String, Object>) JSON.readValue(call[1], Map.class);
    var answer = call(call[0], arguments);
    var shown =
        lines.stream()
            .skip(lines.indexOf(line) + 1L)
            .takeWhile(below -> below.startsWith("    "))
            .map(String::strip)
            .filter(below -> !below.equals("…"))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(text(answer).lines().map(String::strip)).containsAll(shown);
  }

  @Test
  void prints_nothing_but_the_protocol_and_ends_with_its_input() throws Exception {
    try (var child = McpChild.start("mcp", "seeds", "--no-validate")) {
      child.say(
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
              + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}");
      assertThat(JSON.readTree(child.line()).get("id").asInt()).isEqualTo(1);
      child.say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
      child.say("no JSON");
      child.say("{}");
      child.say("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}");
      assertThat(JSON.readTree(child.line()).get("id").asInt()).isEqualTo(2);
      child.endInput();
      assertThat(child.restOfOutput()).allMatch(line -> line.startsWith("{\"jsonrpc\":\"2.0\""));
      assertThat(child.exitCode()).isZero();
      assertThat(child.errors()).contains("1 articles, ", "no message is passed over");
    }
  }
}
