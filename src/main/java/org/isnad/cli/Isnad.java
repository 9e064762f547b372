package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. What it prints is UTF-8, whatever the terminal's locale. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads Arabic news into a graph of who says what, and who does what to whom.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      Build.class,
      SameText.class,
      Load.class,
      Check.class,
      Serve.class,
      Mcp.class,
      Query.class,
      Export.class,
      Validate.class,
      Annotate.class,
      Tag.class,
      Train.class,
      Kb.class,
      GenerateCompletion.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:ran, with problems: each is named on the standard error",
      "2:wrong use"
    })
public final class Isnad implements Runnable {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;

  private static final String LOCALES = "java.locale.providers";

  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec = CommandSpec.create();

  Isnad(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    withoutLocales();
    var isnad = new Isnad(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    System.exit(isnad.execute(args));
  }

  /** Names of months and the like in 700 languages take longer to load than all our own tables. */
  private static void withoutLocales() {
    if (System.getProperty(LOCALES) == null) {
      System.setProperty(LOCALES, "SPI");
    }
  }

  /** Runs a command line and answers with its exit code. */
  int execute(String... args) {
    var mistakes = new Mistakes();
    int code =
        new CommandLine(this)
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(mistakes)
            .setExecutionExceptionHandler(mistakes)
            .execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** Where a command of this program prints its result. */
  static PrintStream out(@Nullable Isnad isnad) {
    return Optional.ofNullable(isnad).orElseThrow().out;
  }

  /** Where a command of this program says how it goes. */
  static PrintStream err(@Nullable Isnad isnad) {
    return Optional.ofNullable(isnad).orElseThrow().err;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
