package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.isnad.batch.OtherPlanException;
import org.isnad.batch.Parts;
import org.isnad.batch.WholeFile;
import org.isnad.graph.Sha256;
import org.isnad.ingest.ArticleReader;

/** A build in parts, which goes on where one that was killed had come to. */
record ResumedBuild(
    List<Path> inputs, Extraction extraction, int part, ProblemFile told, PrintStream err) {
  private static final int BUFFER = 1 << 16;

  int run(Path output, WholeFile file, boolean gzip) throws IOException {
    var reader = new ArticleReader(inputs);
    try (var parts = open(output, reader)) {
      parts.problems(told::tell);
      long done = parts.inputs();
      if (done > 0) {
        err.println("goes on behind " + done + " articles that were read before");
      }
      Reading.of(extraction)
          .read(
              reader,
              done,
              parts::write,
              problem -> {
                told.tell(problem);
                parts.tell(problem);
              },
              err);
      parts.finish();
      long triples = join(parts, file, gzip);
      var report = parts.report(triples);
      if (report.articles() > 0) {
        file.commit();
      } else {
        err.println("no article was read, so " + output + " is not written");
      }
      parts.remove();
      return told.print(report, triples, err);
    }
  }

  private Parts open(Path output, ArticleReader reader) throws IOException {
    var folder = output.resolveSibling(output.getFileName() + ".parts");
    try {
      return Parts.open(folder, extraction.iris(), plan(reader), part);
    } catch (OtherPlanException other) {
      throw Mistake.wrongUse(
          folder + ": parts of other inputs, options or another version; remove it to begin anew");
    }
  }

  /** All that the output depends on. */
  private String plan(ArticleReader reader) throws IOException {
    var plan = new StringBuilder();
    plan.append(Reading.edition(extraction)).append(extraction.iris().entities());
    plan.append(extraction.profile()).append(extraction.validate());
    for (var input : reader.files()) {
      plan.append('\n').append(input).append('\t').append(Files.size(input));
      plan.append('\t').append(Files.getLastModifiedTime(input).toMillis());
    }
    return Sha256.hex(plan.toString());
  }

  private static long join(Parts parts, WholeFile file, boolean gzip) throws IOException {
    OutputStream out = file.stream();
    if (!gzip) {
      return parts.join(out);
    }
    try (var packed = new GZIPOutputStream(out, BUFFER)) {
      return parts.join(packed);
    }
  }
}
