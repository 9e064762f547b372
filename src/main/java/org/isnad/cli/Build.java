package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.batch.Report;
import org.isnad.batch.WholeFile;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.ingest.ArticleReader;
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
      "The file appears whole or not at all. With --resume, what a run had done before it was",
      "killed lies beside it, in FILE.parts, until all is done. Examples:",
      "  isnad build seeds -o graph.trig",
      "  isnad build archive -o graph.nq.gz --resume --report problems.txt"
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

  @Option(
      names = "--resume",
      description =
          "Write in parts, and go on behind the last whole one of a run that was killed;"
              + " for .nq and .nq.gz.")
  private boolean resume;

  @Option(
      names = "--part",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Articles a part with --resume. Default: ${DEFAULT-VALUE}.")
  private int part;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write problems here, each as it comes, instead of printing them at the end.")
  private @Nullable Path problems;

  @Mixin private Extraction extraction = new Extraction();

  @Override
  public Integer call() throws IOException {
    var format = format();
    if (resume && format != Format.NQ) {
      throw Mistake.wrongUse("--resume needs an output of N-Quads: .nq or .nq.gz");
    }
    if (part < 1) {
      throw Mistake.wrongUse("--part " + part + ": at least 1 is needed");
    }
    var err = Isnad.err(isnad);
    try (var file = new WholeFile(output);
        var told = ProblemFile.of(problems)) {
      if (resume) {
        return new ResumedBuild(inputs, extraction, part, told, err).run(output, file, isGzip());
      }
      var report = write(file, format, told);
      if (report.articles() > 0) {
        file.commit();
      } else {
        err.println("no article was read, so " + output + " is not written");
      }
      return told.print(report, report.triples(), err);
    }
  }

  private boolean isGzip() {
    return output.getFileName().toString().endsWith(Format.GZIP);
  }

  /** Tells the triples of the descriptions too. */
  private Report write(WholeFile file, Format format, ProblemFile told) throws IOException {
    var reading = Reading.of(extraction);
    try (var writer = new GraphWriter(file.stream(), format, isGzip(), extraction.iris())) {
      var reader = new ArticleReader(inputs);
      var report = reading.read(reader, 0, writer::write, told::tell, Isnad.err(isnad));
      writer.finish();
      return report.with(writer.triples());
    }
  }

  private Format format() {
    WholeFiles.checked(output);
    return Format.of(output.getFileName().toString())
        .orElseThrow(
            () ->
                Mistake.wrongUse(
                    output + ": unknown extension; it must be one of " + GraphFile.extensions()));
  }
}
