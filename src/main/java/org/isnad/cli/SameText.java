package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.batch.WholeFile;
import org.isnad.copy.Copies;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.store.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Links articles that carry the same text. */
@Command(
    name = "same-text",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Finds articles that carry the same text, as an agency's copy in several outlets, and"
            + " links each to the earliest.",
    footer = {
      "",
      "The links are a graph of their own; the articles stay as they are. Examples:",
      "  isnad same-text graph.nq.gz -o same.nq",
      "  isnad load graph.nq.gz same.nq --db news"
    })
final class SameText implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "N-Quads or TriG, as 'isnad build' writes them; with .gz compressed.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write the links: .nq or .trig, with .gz compressed.")
  private Path output = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the files were built with. Default: ${DEFAULT-VALUE}.")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() throws IOException {
    files.forEach(Load::check);
    var format = Load.format(output);
    var iris = Extraction.iris(base);
    var copies = new Copies();
    long articles = Texts.read(files, copies::add);
    if (articles == 0) {
      throw Mistake.problem("no texts are there to compare; a graph of '--text none' has none");
    }
    var links = copies.links();
    boolean gzip = output.toString().endsWith(Format.GZIP);
    try (var file = new WholeFile(output);
        var writer = new GraphWriter(file.stream(), format, gzip, iris)) {
      writer.write(iris.sameText(), links);
      writer.finish();
      writer.close();
      file.commit();
    }
    Isnad.err(isnad).println(articles + " articles, " + links.size() + " of them copies");
    return Isnad.DONE;
  }
}
