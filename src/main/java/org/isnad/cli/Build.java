package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.batch.Report;
import org.isnad.batch.WholeFile;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the graph of articles to a file. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles and writes their graph to a file.",
    footer = {
      "",
      "An article is a .txt, .html or .json file, a line of a .jsonl or .jsonl.gz file, an entry",
      "of a feed (.rss, .atom, .xml), one of these in a .zip, .tar or .tar.gz, or an Arabic page",
      "of a web archive (.warc.gz, .wet.gz).",
      "The file appears whole or not at all. Example:",
      "  isnad build seeds -o graph.trig"
    })
final class Build implements Callable<Integer> {
  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, or folders of them.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description =
          "Where to write, in the format of its extension: .nq .trig .nt .ttl .jsonld .rdf,"
              + " with .gz compressed.")
  private Path output = Path.of("");

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    var format = format();
    boolean gzip = output.getFileName().toString().endsWith(Format.GZIP);
    var reading = Reading.of(extraction);
    var err = Isnad.err(isnad);
    try (var file = new WholeFile(output)) {
      Report report;
      long triples;
      try (var writer = new GraphWriter(file.stream(), format, gzip, extraction.iris())) {
        report = reading.read(inputs, article -> true, writer::write, err);
        writer.finish();
        triples = writer.triples();
      }
      if (report.articles() > 0) {
        file.commit();
      } else {
        err.println("no article was read, so " + output + " is not written");
      }
      return Reports.print(report, triples, err);
    }
  }

  private Format format() {
    var parent = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output)) {
      throw Mistake.wrongUse(output + ": a folder, where a file is needed");
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw Mistake.wrongUse(output + ": its folder is not there");
    }
    return Format.of(output.getFileName().toString())
        .orElseThrow(
            () ->
                Mistake.wrongUse(
                    output + ": unknown extension; it must be one of " + GraphFile.extensions()));
  }
}
