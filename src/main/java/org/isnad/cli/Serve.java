package org.isnad.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.fuseki.FusekiException;
import org.isnad.batch.Batch;
import org.isnad.batch.Progress;
import org.isnad.lexicon.Lexicon;
import org.isnad.server.Intake;
import org.isnad.server.Server;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Builds a store from articles and serves it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles into a store and serves it over SPARQL, for reading only.",
    footer = {
      "",
      "Query at http://localhost:3030/sparql; Ctrl-C stops it. With --db what was read is kept:",
      "starting again reads only what is new. Examples:",
      "  isnad serve seeds",
      "  isnad serve news.jsonl.gz --db news --port 8080"
    })
final class Serve implements Callable<Integer> {
  private static final int LAST_PORT = 65535;

  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--db",
      paramLabel = "DIR",
      description = "The folder of the store. Without it the store is in memory.")
  private @Nullable Path db;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Default: ${DEFAULT-VALUE}; 0 for any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description = "The address to listen at. Default: ${DEFAULT-VALUE}; 0.0.0.0 for all.")
  private String host = "localhost";

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw Mistake.wrongUse("--port " + port + ": a port is a number from 0 to " + LAST_PORT);
    }
    if (inputs.isEmpty() && db == null) {
      throw Mistake.wrongUse("nothing to serve: name articles, or a store with --db");
    }
    var reading = inputs.isEmpty() ? Optional.<Reading>empty() : Optional.of(reading());
    try (var store = store(reading)) {
      int exitCode = reading.isPresent() ? fill(store, reading.get()) : Isnad.DONE;
      serve(store);
      return exitCode;
    }
  }

  private Reading reading() throws IOException {
    CompletableFuture.runAsync(Server::prepare);
    return Reading.of(extraction);
  }

  private Store store(Optional<Reading> reading) throws IOException {
    var lemmas = Lemmas.of(() -> reading.map(Reading::lexicon).orElseGet(Lexicon::load));
    return db == null ? Store.inMemory(lemmas) : Stores.existingOrNew(db, lemmas);
  }

  /** Takes in what is new among the inputs and tells the exit code. */
  private int fill(Store store, Reading reading) throws IOException {
    var batch = new Batch(reading.graphs(extraction), extraction.threads(), Progress.SILENT);
    try (var intake = new Intake(store, extraction.iris())) {
      var report = batch.run(inputs, intake);
      return Reports.print(report, report.triples(), Isnad.err(isnad));
    }
  }

  private void serve(Store store) {
    try (var server = start(store)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store), "stop"));
      Isnad.out(isnad).println("Query at http://" + host + ":" + server.port() + "/sparql");
      server.join();
    }
  }

  private static void stop(Server server, Store store) {
    server.close();
    store.close();
  }

  private Server start(Store store) {
    try {
      return Server.start(store, host, port);
    } catch (FusekiException failure) {
      throw Mistake.problem(why(failure));
    }
  }

  private String why(FusekiException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "port " + port + " is taken; choose another with --port";
      }
      if (cause instanceof UnresolvedAddressException || cause instanceof SocketException) {
        return "--host " + host + ": not an address of this machine";
      }
    }
    return String.valueOf(failure.getMessage());
  }
}
