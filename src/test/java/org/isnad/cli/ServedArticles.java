package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.store.Store;

/** Articles, read and served at a port that is free. */
public final class ServedArticles implements AutoCloseable {
  private final Path graph;
  private final Store store;
  private final Server server;

  public ServedArticles(Path... inputs) throws IOException {
    graph = Files.createTempFile("isnad", ".nq");
    var run =
        Run.isnad(
            Stream.of(new Object[] {"build", "-o", graph}, inputs).flatMap(Stream::of).toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    store = GraphFile.load(graph);
    var reading = new LateReading(new Extraction(), Optional.empty());
    server = Server.start(store, Settings.at("localhost", 0).extracting(reading));
  }

  /** Without a slash at its end. */
  public String address() {
    return "http://localhost:" + server.port();
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    Files.delete(graph);
  }
}
