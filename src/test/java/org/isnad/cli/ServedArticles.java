package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.store.Store;

/** The seeds and the articles that some questions need, read and served at a port that is free. */
public final class ServedArticles implements AutoCloseable {
  private static final List<Path> INPUTS =
      List.of(Path.of("seeds"), Path.of("src/test/queries/denied-events"));

  private final Path graph;
  private final Store store;
  private final Server server;

  public ServedArticles() throws IOException {
    graph = Files.createTempFile("isnad", ".nq");
    var run = Run.isnad("build", INPUTS.get(0), INPUTS.get(1), "-o", graph);
    assertThat(run.exitCode()).as(run.err()).isZero();
    store = GraphFile.load(graph);
    server = Server.start(store, Settings.at("localhost", 0));
  }

  /** Without a slash at its end. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  /** What is served, as N-Quads. */
  public Path graph() {
    return graph;
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    Files.delete(graph);
  }
}
