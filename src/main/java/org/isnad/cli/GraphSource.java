package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The graph that a command reads: a store or a file. */
final class GraphSource {
  @Option(
      names = "--db",
      paramLabel = "DIR",
      description = "The folder of a store, as 'isnad serve --db' makes it.")
  private @Nullable Path db;

  @Option(
      names = "--graph",
      paramLabel = "FILE",
      description = "A graph file: .nq .trig .nt .ttl .jsonld .rdf, .gz too.")
  private @Nullable Path graph;

  Optional<Path> db() {
    return Optional.ofNullable(db);
  }

  Path graph() {
    return Optional.ofNullable(graph).orElseThrow();
  }

  /** The graph with its text index. */
  Store open(PrintStream err) throws IOException {
    return db != null ? Stores.existing(db, Lemmas.ofLexicon(), err) : GraphFile.load(graph());
  }
}
