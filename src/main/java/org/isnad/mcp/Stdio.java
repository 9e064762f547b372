package org.isnad.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Serves one assistant, which started this process, over its standard input and output. */
public final class Stdio {
  private Stdio() {}

  /** Until the input ends: that is how an assistant takes its leave. */
  public static void serve(
      Toolbox toolbox, String version, InputStream in, OutputStream out, PrintStream err)
      throws InterruptedException {
    var json = McpJsonDefaults.getMapper();
    var input = new Messages(in, json, err::println);
    var transport = new StdioServerTransportProvider(json, input, out, Messages.MOST);
    var tools =
        Toolbox.described().stream()
            .map(tool -> new SyncToolSpecification(tool, (assistant, call) -> toolbox.call(call)))
            .toList();
    var server =
        McpServer.sync(transport)
            .serverInfo("isnad", version)
            .instructions(Toolbox.instructions())
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(tools)
            .build();
    input.awaitEnd();
    server.closeGracefully();
  }
}
