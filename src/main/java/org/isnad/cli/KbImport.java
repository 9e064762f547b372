package org.isnad.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.batch.WholeFile;
import org.isnad.knowledge.Imported;
import org.isnad.knowledge.WikidataImport;
import org.isnad.lexicon.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a table of names from what Wikidata gives. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Makes a table for --kb from Wikidata: results of a query, or a dump.",
    footer = {
      "",
      "A query's result is JSON, CSV or TSV of query.wikidata.org with columns item,",
      "itemLabel, altLabels, type, coordinates, iso, parent; a dump is JSON, an entity",
      "a line. Both may be compressed (.gz). What has no Arabic name or no type of ours",
      "is left out, and counted. Example:",
      "  isnad kb import query.csv --type Party -o parties.tsv"
    })
final class KbImport implements Callable<Integer> {
  private static final int SHOWN = 10;

  @ParentCommand private @Nullable Kb kb;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Results of queries, and dumps.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "Where to write the table.")
  private Path output = Path.of("");

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "The type of items that have none else, as Person or Place.")
  private @Nullable String type;

  @Option(
      names = "--types",
      paramLabel = "FILE",
      description = "A table 'class type': the item or the label of a class, and a type of ours.")
  private @Nullable Path types;

  @Override
  public Integer call() throws IOException {
    for (var file : files) {
      KbFiles.checkReadable(file);
    }
    KbFiles.checkWritable(output);
    if (types != null) {
      KbFiles.checkReadable(types);
    }
    var err = Optional.ofNullable(kb).orElseThrow().err();
    var wikidata = wikidata(err);
    try (var file = new WholeFile(output)) {
      var out = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
      var imported = wikidata.run(files, new BufferedWriter(out));
      if (imported.rows() > 0) {
        file.commit();
      } else {
        err.println("no row was made, so " + output + " is not written");
      }
      return print(imported, err);
    }
  }

  private WikidataImport wikidata(PrintStream err) throws IOException {
    var own = Optional.ofNullable(types);
    if (type != null && !WikidataImport.isType(type)) {
      throw Mistake.wrongUse("--type " + type + ": no type; one is Person, Place or Organization");
    }
    try {
      var known = KnowledgeBase.load();
      return WikidataImport.of(own, Optional.ofNullable(type), known::entity, err::println);
    } catch (IllegalArgumentException faulty) {
      throw Mistake.wrongUse("--types " + types + " can't be read:\n" + faulty.getMessage());
    }
  }

  private static int print(Imported imported, PrintStream err) {
    if (!imported.unknown().isEmpty()) {
      err.println(
          "classes without a type (--types gives them one, --type all): "
              + String.join(", ", imported.commonestUnknown(SHOWN)));
    }
    err.println(
        imported.rows()
            + " rows; left out: "
            + imported.nameless()
            + " without an Arabic name, "
            + imported.typeless()
            + " without a type, "
            + imported.again()
            + " that stood there before; "
            + imported.faults()
            + " faults");
    return imported.faults() > 0 || imported.rows() == 0 ? Isnad.PROBLEMS : Isnad.DONE;
  }
}
