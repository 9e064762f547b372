package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  private static final String STANDARD_INPUT = "-";

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

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    var reading = Reading.of(extraction);
    var out = Isnad.out(isnad);
    List<Problem> problems = new ArrayList<>();
    if (file.toString().equals(STANDARD_INPUT)) {
      ArticleReader.readText(
          STANDARD_INPUT, System.in.readAllBytes(), input -> take(input, reading, out, problems));
    } else {
      new ArticleReader(List.of(file)).read(input -> take(input, reading, out, problems));
    }
    problems.forEach(problem -> Isnad.err(isnad).println(problem));
    boolean rejected = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.REJECTED);
    return rejected ? Isnad.PROBLEMS : Isnad.DONE;
  }

  private void take(Input input, Reading reading, PrintStream out, List<Problem> problems) {
    if (input instanceof Input.Read read) {
      show(reading, read.article(), out);
    } else if (input instanceof Input.Fault fault) {
      problems.add(fault.problem());
    }
  }

  private void show(Reading reading, Article article, PrintStream out) {
    AnnotationView view =
        switch (format) {
          case text -> new TerminalView(System.console() != null);
          case html -> new HtmlView();
          case json -> new JsonView();
          case conll -> new ConllView();
        };
    try {
      view.show(reading.analyse(article), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
