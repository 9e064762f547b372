package org.isnad.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.graph.Iris;
import org.isnad.server.Questions;
import org.isnad.server.Refusal;
import org.isnad.store.Store;

/** The tools of a store: what each is called and takes, and what it answers. */
public final class Toolbox {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final Map<String, Tool> tools;

  /** Over a store whose IRIs begin with a base. */
  public Toolbox(Store store, Questions questions, Iris iris) {
    var asked = Asked.of(store, questions, iris);
    var search = new WordSearch(asked);
    var named = new Named(asked, search);
    this.tools =
        Map.of(
            "search", new Search(asked, search),
            "describe_entity", new DescribeEntity(asked, named),
            "list_statements", new ListStatements(asked, named),
            "query", new RunQuery(asked));
  }

  /** What an assistant is told of the graph before it asks. */
  static String instructions() {
    return resource("/mcp/instructions.txt");
  }

  /** What the tools are for, as assistants read it. */
  static List<McpSchema.Tool> described() {
    try {
      List<McpSchema.Tool> described = new ArrayList<>();
      JSON.readTree(resource("/mcp/tools.json")).forEach(tool -> described.add(described(tool)));
      return described;
    } catch (JsonProcessingException faulty) {
      throw new UncheckedIOException(faulty);
    }
  }

  private static McpSchema.Tool described(JsonNode tool) {
    var title = tool.get("title").asText();
    var reads =
        ToolAnnotations.builder()
            .title(title)
            .readOnlyHint(true)
            .destructiveHint(false)
            .idempotentHint(true)
            .openWorldHint(false)
            .build();
    return McpSchema.Tool.builder(
            tool.get("name").asText(), JSON.convertValue(tool.get("inputSchema"), OBJECT))
        .title(title)
        .description(tool.get("description").asText())
        .outputSchema(JSON.convertValue(tool.get("outputSchema"), OBJECT))
        .annotations(reads)
        .build();
  }

  private static String resource(String name) {
    try (var in = Toolbox.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What hinders an answer is an answer too, so that the assistant can ask better. */
  CallToolResult call(CallToolRequest request) {
    var tool = Optional.ofNullable(tools.get(request.name()));
    try {
      var given = Optional.ofNullable(request.arguments()).orElse(Map.of());
      var answer = tool.orElseThrow().answer(new Arguments(given));
      return CallToolResult.builder()
          .addTextContent(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer))
          .structuredContent(JSON.convertValue(answer, OBJECT))
          .isError(false)
          .build();
    } catch (Unanswered | Refusal hindered) {
      return fault(String.valueOf(hindered.getMessage()));
    } catch (JsonProcessingException unwritable) {
      return fault("the answer can't be written: " + unwritable.getOriginalMessage());
    }
  }

  private static CallToolResult fault(String sentence) {
    return CallToolResult.builder().addTextContent(sentence).isError(true).build();
  }
}
