package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.isnad.server.Dumping;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.server.Writing;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds a store from articles and serves it. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles into a store and serves it over SPARQL.",
    footer = {
      "",
      "Query at http://localhost:3030/sparql; Ctrl-C stops it. With --db what was read is kept:",
      "starting again reads only what is new. Examples:",
      "  isnad serve seeds",
      "  isnad serve news.jsonl.gz --db news --port 8080",
      "  isnad serve --db news --token token.txt"
    })
final class Serve implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Mixin private Supply supply = new Supply();

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

  @Option(
      names = "--licence",
      paramLabel = "IRI",
      description = "Under which you give what is in the store; the description names it.")
  private @Nullable URI licence;

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Where each request is written down, a line each.")
  private @Nullable Path accessLog;

  @Option(names = "--no-dumps", description = "Don't make files of all that is in the store.")
  private boolean noDumps;

  @Option(
      names = "--no-extract",
      description = "Don't read articles for whoever sends them: POST /extract, the page /try.")
  private boolean noExtract;

  @Option(
      names = "--mcp",
      description = "Lets assistants ask, too: tools over the Model Context Protocol, at /mcp.")
  private boolean mcp;

  @Mixin private Assistants assistants = new Assistants();

  @Mixin private ServeWriting writing = new ServeWriting();

  @Mixin private ServeLimits limits = new ServeLimits();

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    var address = new Address(host, port);
    if (supply.isNothing() && !writing.isOpen()) {
      throw Mistake.wrongUse("nothing to serve: name articles, or a store with --db");
    }
    if (assistants.areNamed() && !mcp) {
      throw Mistake.wrongUse("--mcp-origin: only with --mcp");
    }
    assistants.check();
    writing.check();
    limits.limits();
    address.check();
    var reads = supply.reads() || writing.isOpen();
    var reading = reads ? Optional.of(reading()) : Optional.<Reading>empty();
    try (var store = supply.store(reading, Isnad.err(isnad))) {
      supply.checkText(store, extraction.profile());
      int exitCode = supply.fill(store, reading, extraction.iris(), Isnad.err(isnad));
      if (!writing.isOpen()) {
        Supply.checkFilled(store);
      }
      serve(store, reading, address);
      return exitCode;
    }
  }

  private Reading reading() throws IOException {
    CompletableFuture.runAsync(Server::prepare);
    return Reading.of(extraction);
  }

  private void serve(Store store, Optional<Reading> reading, Address address) throws IOException {
    var reception = reading.map(r -> r.reception(store, extraction.iris()));
    var token = writing.token();
    var open = token.flatMap(t -> reception.map(r -> new Writing(t, r, writing.bytes())));
    var settings = settings(reading).writtenBy(open).dumped(dumping());
    var iris = extraction.iris();
    var server = address.start(store, mcp ? assistants.at(settings, store, iris) : settings);
    var end = reception.map(r -> writing.begin(r, Isnad.err(isnad))).orElse(() -> {});
    try (var running = new Running(server, reception, end)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running, store), "stop"));
      Isnad.out(isnad).println("Query at http://" + host + ":" + server.port() + "/sparql");
      server.join();
    }
  }

  private static void stop(Running running, Store store) {
    running.close();
    store.close();
  }

  private Settings settings(Optional<Reading> reading) {
    var settings =
        noExtract
            ? Settings.at(host, port)
            : Settings.at(host, port).extracting(new LateReading(extraction, reading));
    return settings
        .with(limits.limits())
        .with(extraction.iris())
        .logging(Optional.ofNullable(accessLog))
        .under(Optional.ofNullable(licence).map(URI::toString));
  }

  /** Beside the store, or where files go that end with the program. */
  private Optional<Dumping> dumping() throws IOException {
    if (noDumps) {
      return Optional.empty();
    }
    return Optional.of(
        Dumping.in(
            supply.db().isPresent()
                ? supply.db().get().resolve("dumps")
                : Files.createTempDirectory("isnad-dumps")));
  }
}
