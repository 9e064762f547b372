package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.graph.Profile;
import org.isnad.graph.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks a graph file against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks a graph against the shapes; each fault is one line.",
    footer = {"", "Example:", "  isnad validate graph.trig"})
final class Validate implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(
      paramLabel = "FILE",
      description = "A graph file: .nq .trig .nt .ttl .jsonld .rdf, .gz too.")
  private Path file = Path.of("");

  @Option(
      names = "--text",
      paramLabel = "KEPT",
      defaultValue = "full",
      description = "full, or none for a graph that was built with '--text none'.")
  private KeptText text = KeptText.full;

  @Override
  public Integer call() throws IOException {
    var profile = new Profile(true, text == KeptText.full);
    var faults = Validator.load(profile).validate(GraphFile.read(file));
    faults.forEach(Isnad.out(isnad)::println);
    Isnad.err(isnad).println(file + (faults.isEmpty() ? ": conforms" : ": does not conform"));
    return faults.isEmpty() ? Isnad.DONE : Isnad.PROBLEMS;
  }
}
