package org.isnad.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.List;

/**
 * Serves assistants over HTTP, without sessions: each call stands for itself, so nothing is held
 * for whoever goes away.
 */
public final class Endpoint {
  /** Where it is. */
  public static final String PLACE = "/mcp";

  /** Pages of this machine; programs send no origin. */
  private static final List<String> LOCAL =
      List.of(
          "http://localhost:*",
          "https://localhost:*",
          "http://127.0.0.1:*",
          "https://127.0.0.1:*",
          "http://[::1]:*",
          "https://[::1]:*",
          "http://localhost",
          "http://127.0.0.1",
          "http://[::1]");

  private Endpoint() {}

  /**
   * What answers at {@link #PLACE}.
   *
   * @param origins of pages that may call beside those of this machine; all others are refused, or
   *     any page that a browser shows could call through it
   */
  public static HttpServlet of(Toolbox toolbox, String version, List<String> origins, int bytes) {
    var transport =
        HttpServletStatelessServerTransport.builder()
            .jsonMapper(McpJsonDefaults.getMapper())
            .messageEndpoint(PLACE)
            .securityValidator(only(origins))
            .maxRequestSize(bytes)
            .build();
    var tools =
        Toolbox.described().stream()
            .map(tool -> new SyncToolSpecification(tool, (context, call) -> toolbox.call(call)))
            .toList();
    McpServer.sync(transport)
        .serverInfo("isnad", version)
        .instructions(Toolbox.instructions())
        .capabilities(ServerCapabilities.builder().tools(false).build())
        .tools(tools)
        .immediateExecution(true)
        .build();
    return transport;
  }

  private static ServerTransportSecurityValidator only(List<String> origins) {
    List<String> all = new ArrayList<>(LOCAL);
    all.addAll(origins);
    return DefaultServerTransportSecurityValidator.builder().allowedOrigins(all).build();
  }
}
