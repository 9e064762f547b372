package org.isnad.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what was found in a text. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Shows what is found in a text: names, times, events, statements.")
final class Annotate implements Callable<Integer> {
  /** How it is shown; named as the option has them. */
  enum Form {
    text,
    html,
    json,
    conll
  }

  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(paramLabel = "FILE", description = "An article, or - for the standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to show it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.text;

  @Override
  public Integer call() {
    Isnad.err(isnad).println(file + " as " + format);
    return Isnad.PROBLEMS;
  }
}
