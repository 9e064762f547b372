package org.isnad.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What helps with a knowledge base of one's own. */
@Command(
    name = "kb",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes and checks tables of names for --kb.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {KbImport.class, KbCheck.class})
final class Kb implements Runnable {
  @ParentCommand private @Nullable Isnad isnad;

  @Spec private CommandSpec spec = CommandSpec.create();

  PrintStream out() {
    return Isnad.out(isnad);
  }

  PrintStream err() {
    return Isnad.err(isnad);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
