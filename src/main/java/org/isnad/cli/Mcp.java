package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.mcp.Stdio;
import org.isnad.mcp.Toolbox;
import org.isnad.server.Questions;
import org.isnad.server.Settings;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lets an assistant ask a store. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lets an assistant ask a store: tools over the Model Context Protocol.",
    footer = {
      "",
      "Over standard input and output, for an assistant that starts it; with --port over HTTP, at",
      "http://localhost:PORT/mcp. Examples:",
      "  isnad mcp --db news",
      "  isnad mcp seeds --port 3030"
    })
final class Mcp implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Mixin private Supply supply = new Supply();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Serve over HTTP at this port; 0 for any that is free.")
  private @Nullable Integer port;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      defaultValue = "localhost",
      description = "The address to listen at. Default: ${DEFAULT-VALUE}; 0.0.0.0 for all.")
  private String host = "localhost";

  @Mixin private Assistants assistants = new Assistants();

  @Mixin private ServeLimits limits = new ServeLimits();

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var address = Optional.ofNullable(port).map(number -> new Address(host, number));
    check(address);
    // Nothing but the protocol may get there.
    System.setOut(System.err);
    var reading = supply.reads() ? Optional.of(Reading.of(extraction)) : Optional.<Reading>empty();
    try (var store = supply.store(reading, Isnad.err(isnad))) {
      supply.checkText(store, extraction.profile());
      int exitCode = supply.fill(store, reading, extraction.iris(), Isnad.err(isnad));
      Supply.checkFilled(store);
      if (address.isPresent()) {
        serve(store, address.get());
      } else {
        talk(store);
      }
      return exitCode;
    }
  }

  /** What can be checked before anything is loaded. */
  private void check(Optional<Address> address) throws IOException {
    if (supply.isNothing()) {
      throw Mistake.wrongUse("nothing to ask: name articles, or a store with --db");
    }
    if (address.isEmpty() && assistants.areNamed()) {
      throw Mistake.wrongUse("--mcp-origin: only where --port is given");
    }
    assistants.check();
    limits.limits();
    if (address.isPresent()) {
      address.get().check();
    }
  }

  private void talk(Store store) throws IOException, InterruptedException {
    try (var questions = Questions.within(limits.limits())) {
      var toolbox = new Toolbox(store, questions, extraction.iris());
      var in = new FileInputStream(FileDescriptor.in);
      var out = new FileOutputStream(FileDescriptor.out);
      Stdio.serve(toolbox, Version.number(), in, out, Isnad.err(isnad));
    }
  }

  private void serve(Store store, Address address) throws IOException {
    var settings =
        Settings.at(address.host(), address.port()).with(limits.limits()).with(extraction.iris());
    var server = address.start(store, assistants.at(settings, store, extraction.iris()));
    try (var running = new Running(server, Optional.empty(), () -> {})) {
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
      Isnad.err(isnad).println("Tools at http://" + host + ":" + server.port() + "/mcp");
      server.join();
    }
  }
}
