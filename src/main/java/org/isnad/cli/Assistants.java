package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.graph.Iris;
import org.isnad.mcp.Endpoint;
import org.isnad.mcp.Toolbox;
import org.isnad.server.Settings;
import org.isnad.store.Store;
import picocli.CommandLine.Option;

/** Who may call the tools for assistants over HTTP. */
final class Assistants {
  @Option(
      names = "--mcp-origin",
      paramLabel = "ORIGIN",
      description =
          "A site whose pages may call the tools at /mcp, such as https://chat.example.org; may be"
              + " given again. Programs and pages of this machine always may.")
  private List<URI> origins = new ArrayList<>();

  /** Checks what can be checked before anything is loaded. */
  void check() {
    for (var origin : origins) {
      var isOrigin =
          String.valueOf(origin.getScheme()).matches("https?") && origin.getHost() != null;
      if (!isOrigin || !origin.getRawPath().isEmpty()) {
        throw Mistake.wrongUse("--mcp-origin " + origin + ": a site like https://example.org");
      }
    }
  }

  boolean areNamed() {
    return !origins.isEmpty();
  }

  /** Serves them beside all else. */
  Settings at(Settings settings, Store store, Iris iris) throws IOException {
    var version = Version.number();
    var all = origins.stream().map(URI::toString).collect(Collectors.toList());
    int bytes = Math.toIntExact(settings.limits().requestBytes());
    return settings.assisting(
        questions -> Endpoint.of(new Toolbox(store, questions, iris), version, all, bytes));
  }
}
