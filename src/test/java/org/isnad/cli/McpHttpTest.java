package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools over HTTP, beside the pages and the endpoint. */
class McpHttpTest {
  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

  private static McpChild child;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    child =
        McpChild.start("mcp", "seeds", "--port", "0", "--mcp-origin", "https://chat.example.org");
    address = child.error("Tools at ").substring("Tools at ".length());
  }

  @AfterAll
  static void stop() throws Exception {
    child.close();
  }

  @Test
  void answers_the_client_of_the_sdk() {
    var transport =
        HttpClientStreamableHttpTransport.builder(address.replace("/mcp", "")).endpoint("/mcp");
    try (var client = McpClient.sync(transport.build()).build()) {
      assertThat(client.initialize().serverInfo().name()).isEqualTo("isnad");
      assertThat(client.listTools().tools()).hasSize(4);
      var call = new CallToolRequest("query", Map.of("sparql", "ASK { ?s isnad:content ?c }"));
      var answer = client.callTool(call);
      assertThat(((TextContent) answer.content().get(0)).text()).contains("\"boolean\" : true");
      assertThat(answer.structuredContent()).isEqualTo(Map.of("boolean", true));
      var fault = client.callTool(new CallToolRequest("query", Map.of("sparql", "ASK {")));
      assertThat(fault.isError()).isTrue();
    }
  }

  private static HttpRequest.Builder post(String body) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json, text/event-stream")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  /** Else a page that anybody shows could ask through the browser of whoever looks at it. */
  @ParameterizedTest
  @CsvSource({
    "https://evil.example.org, 403",
    "http://localhost.evil.example.org, 403",
    "null, 403",
    "http://localhost:8080, 200",
    "http://127.0.0.1, 200",
    "http://[::1]:3000, 200",
    "https://chat.example.org, 200",
  })
  void pages_of_other_sites_may_not_call(String origin, int status) throws Exception {
    assertThat(send(post(PING).header("Origin", origin)).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE", "TRACE"})
  void takes_posts_alone(String method) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.noBody());
    var answer = send(request);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValueSatisfying(a -> a.contains("POST"));
  }

  @Test
  void what_is_no_call_is_refused_in_a_line() throws Exception {
    assertThat(send(post("no JSON")).statusCode()).isEqualTo(400);
    assertThat(send(post("{}")).statusCode()).isEqualTo(400);
    var long_ = send(post(PING.replace("ping", "p".repeat(1 << 21))));
    assertThat(long_.statusCode()).isEqualTo(413);
    assertThat(long_.body()).doesNotContain("\tat ");
  }

  @Test
  void the_pages_and_the_endpoint_are_there_too() throws Exception {
    var health = HttpRequest.newBuilder(URI.create(address.replace("/mcp", "/health")));
    assertThat(send(health).body()).contains("\"status\":\"up\"");
  }
}
