package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.apache.jena.fuseki.FusekiException;
import org.isnad.intake.Intake;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.server.Dumping;
import org.isnad.server.Server;
import org.isnad.server.Settings;
import org.isnad.server.Writing;
import org.isnad.store.Editions;
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
      names = "--refresh",
      description = "Read articles again that another version read, or this one with other tables.")
  private boolean refresh;

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

  @Mixin private ServeWriting writing = new ServeWriting();

  @Mixin private ServeLimits limits = new ServeLimits();

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw Mistake.wrongUse("--port " + port + ": a port is a number from 0 to " + LAST_PORT);
    }
    if (inputs.isEmpty() && db == null && !writing.isOpen()) {
      throw Mistake.wrongUse("nothing to serve: name articles, or a store with --db");
    }
    writing.check();
    limits.limits();
    checkAddress();
    var reads = !inputs.isEmpty() || writing.isOpen();
    var reading = reads ? Optional.of(reading()) : Optional.<Reading>empty();
    try (var store = store(reading)) {
      checkText(store);
      int exitCode = inputs.isEmpty() ? Isnad.DONE : fill(store, reading.orElseThrow());
      if (store.isEmpty() && !writing.isOpen()) {
        throw Mistake.problem("nothing to serve: no article was read, and none was there");
      }
      serve(store, reading);
      return exitCode;
    }
  }

  /** Who may not republish articles is not to do so by mistake. */
  private void checkText(Store store) {
    if (!extraction.profile().text() && store.hasText()) {
      throw Mistake.wrongUse(
          "--text none: " + db + " holds texts of articles; a store without is made anew");
    }
  }

  private Reading reading() throws IOException {
    CompletableFuture.runAsync(Server::prepare);
    return Reading.of(extraction);
  }

  private Store store(Optional<Reading> reading) throws IOException {
    var lemmas = Lemmas.of(() -> reading.map(Reading::lexicon).orElseGet(Lexicon::load));
    return db == null ? Store.inMemory(lemmas) : Stores.existingOrNew(db, lemmas, Isnad.err(isnad));
  }

  /** Takes in what is new among the inputs and tells the exit code. */
  private int fill(Store store, Reading reading) throws IOException {
    var err = Isnad.err(isnad);
    var wanted = wanted(store, reading, err);
    try (var intake = new Intake(store, extraction.iris())) {
      var report = reading.read(inputs, wanted, intake::accept, err);
      return Reports.print(report, intake.triples(), err);
    }
  }

  private Predicate<Article> wanted(Store store, Reading reading, PrintStream err) {
    var iris = extraction.iris();
    var editions = new Editions(store, reading.edition());
    if (!refresh) {
      Stores.tellOthers(editions, err);
    }
    return article -> {
      var name = iris.article(article.id());
      return !store.holds(name, article) || refresh && !editions.isCurrent(name);
    };
  }

  private void serve(Store store, Optional<Reading> reading) throws IOException {
    var reception = reading.map(r -> r.reception(store, extraction.iris()));
    var token = writing.token();
    var open = token.flatMap(t -> reception.map(r -> new Writing(t, r, writing.bytes())));
    var server = start(store, settings(reading).writtenBy(open).dumped(dumping()));
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
        Dumping.in(db == null ? Files.createTempDirectory("isnad-dumps") : db.resolve("dumps")));
  }

  private Server start(Store store, Settings settings) {
    try {
      return Server.start(store, settings);
    } catch (FusekiException failure) {
      throw Mistake.problem("can't serve at " + host + ":" + port + ": " + failure.getMessage());
    }
  }

  /** Before hours of reading, not after them. */
  private void checkAddress() throws IOException {
    var address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw Mistake.wrongUse("--host " + host + ": no such host");
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (BindException refused) {
      if (String.valueOf(refused.getMessage()).contains("in use")) {
        throw Mistake.problem("port " + port + " is taken; choose another with --port");
      }
      throw Mistake.wrongUse("can't listen at " + host + ":" + port + ": " + refused.getMessage());
    }
  }
}
