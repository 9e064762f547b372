package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.hadoop.mapred.FileAlreadyExistsException;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.isnad.batch.spark.SparkRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program of {@code isnad-spark.jar}: writes the graph of articles with Apache Spark. */
@Command(
    name = "isnad-spark",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads articles on a cluster of Apache Spark and writes their graph in parts.",
    footer = {
      "",
      "Inputs are what 'isnad build' reads, and .parquet. Examples:",
      "  spark-submit isnad-spark.jar --input news --output graph",
      "  spark-submit isnad-spark.jar --input s3a://news/2024 --output s3a://graphs/2024 --gzip"
    })
public final class SparkBuild implements Callable<Integer> {
  private static final String TABLE = "--kb";
  private static final long MEBIBYTE = 1L << 20;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders of them, or patterns, of any file system that Hadoop knows.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is not there yet: articles, entities and problems in parts.")
  private String output = "";

  @Option(names = "--gzip", description = "Compress the N-Quads.")
  private boolean gzip;

  @Option(
      names = "--parquet",
      description = "Write the quads as Parquet, too, in the folder table.")
  private boolean parquet;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "How many tasks extract, a file each. Default: by the size of the inputs.")
  private @Nullable Integer parts;

  @Option(
      names = "--range",
      paramLabel = "MIB",
      defaultValue = "128",
      description = "Of a .jsonl file a task reads so much, at most. Default: ${DEFAULT-VALUE}.")
  private int range = 1;

  @Mixin private Extraction extraction = new Extraction();

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] args) {
    var mistakes = new Mistakes();
    int code =
        commandLine()
            .setParameterExceptionHandler(mistakes)
            .setExecutionExceptionHandler(mistakes)
            .execute(args);
    // A cluster takes every end by System.exit for a failure, some the good one too.
    if (code != Isnad.DONE) {
      System.exit(code);
    }
  }

  private static CommandLine commandLine() {
    var line = new CommandLine(new SparkBuild()).setCaseInsensitiveEnumValuesAllowed(true);
    for (var name : List.of("--threads", "--ner-model")) {
      line.getCommandSpec().remove(line.getCommandSpec().findOption(name));
    }
    return line;
  }

  /**
   * The options of a command line.
   *
   * @param table where a user's own names are on this machine
   */
  static Extraction options(List<String> args, Optional<Path> table) {
    var line = commandLine().setOverwrittenOptionsAllowed(true);
    var all = new ArrayList<>(args);
    table.ifPresent(file -> all.addAll(List.of(TABLE, file.toString())));
    line.parseArgs(all.toArray(String[]::new));
    return ((SparkBuild) line.getCommand()).extraction;
  }

  @Override
  public Integer call() throws IOException {
    if (parts != null && parts < 1 || range < 1) {
      throw Mistake.wrongUse("--parts and --range: at least 1 is needed");
    }
    var plan =
        new SparkRun.Plan(
            inputs,
            output,
            extraction.iris().base(),
            gzip,
            parquet,
            parts == null ? OptionalInt.empty() : OptionalInt.of(parts),
            range * MEBIBYTE);
    try (var session = SparkSession.builder().appName("isnad").getOrCreate()) {
      var sum = new SparkRun(session, plan).run(reading(session));
      System.err.printf(
          Locale.ROOT,
          "%d articles, %d triples, %d rejected, %d notes, %.1f articles/s%n",
          sum.articles(),
          sum.quads(),
          sum.rejected(),
          sum.notes(),
          sum.articles() * 1e9 / sum.time().toNanos());
      return sum.articles() > 0 ? Isnad.DONE : Isnad.PROBLEMS;
    } catch (FileAlreadyExistsException there) {
      throw Mistake.wrongUse("--output " + output + ": it is there already");
    }
  }

  private SparkReading reading(SparkSession session) throws IOException {
    var result = spec.commandLine().getParseResult();
    var args = result.originalArgs();
    if (!result.hasMatchedOption(TABLE)) {
      return new SparkReading(args, "");
    }
    var table = result.matchedOption(TABLE).originalStringValues().get(0);
    JavaSparkContext.fromSparkContext(session.sparkContext()).addFile(table);
    var name = table.substring(table.lastIndexOf('/') + 1);
    check(table, Path.of(SparkFiles.get(name)));
    return new SparkReading(args, name);
  }

  /** Here, so that a fault in it is told once, before anything is read. */
  private static void check(String table, Path file) throws IOException {
    try {
      KbFiles.read(file);
    } catch (IllegalArgumentException faulty) {
      throw Mistake.wrongUse("--kb " + table + " can't be read:\n" + faulty.getMessage());
    }
  }
}
