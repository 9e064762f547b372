package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job as users submit it: the jar, and Spark without anything of ours. */
class SparkBuildIT {
  @TempDir private Path folder;
  private Path news;
  private Path expected;
  private Path report;
  private Path output;

  @BeforeEach
  void name_files() {
    news = folder.resolve("news");
    expected = folder.resolve("expected.nq");
    report = folder.resolve("expected.txt");
    output = folder.resolve("graph");
  }

  @Test
  void a_run_on_this_machine_writes_what_build_writes() throws Exception {
    Archive.write(news);
    var lines = folder.resolve("rows.jsonl");
    var table = folder.resolve("rows.parquet");
    Archive.writeTable(lines, table, 540, 580);
    Run.isnad("build", news, lines, "-o", expected, "--report", report);

    try (var engine = new Engine(folder.resolve("spark"))) {
      var job =
          engine.submit(
              "local[2]",
              List.of(),
              "--input",
              news,
              table,
              "--output",
              output,
              "--gzip",
              "--parquet",
              "--range",
              1);
      assertThat(Engine.end(job)).as(engine.log()).isZero();
    }

    var quads = quads();
    assertThat(quads).hasSizeGreaterThan(10_000).isEqualTo(sorted(expected));
    assertThat(rows()).isEqualTo(quads);
    assertThat(told(lines("problems"))).isEqualTo(told(Files.readAllLines(report)));
    assertThat(output.resolve("_SUCCESS")).exists();
    assertThat(output.resolve("described")).doesNotExist();
  }

  @Test
  void a_worker_that_is_killed_half_way_changes_nothing() throws Exception {
    Files.createDirectories(news);
    for (int i = 0; i < 4; i++) {
      var records = Archive.records(i * 250, (i + 1) * 250, 12);
      Files.writeString(news.resolve("news" + i + ".jsonl"), records);
    }
    var names = folder.resolve("names.tsv");
    Files.writeString(names, "key\ttype\tlabels\nkb-samir\tPerson\tسمير قاسم\n");
    Run.isnad("build", news, "-o", expected, "--report", report, "--kb", names);
    assertThat(Files.readString(expected)).contains("entity/kb-samir>");

    try (var engine = new Engine(folder.resolve("spark"))) {
      var master = engine.master();
      engine.worker("one", master);
      var two = engine.worker("two", master);
      var settings = List.of("spark.executor.memory=1g", "spark.cores.max=2");
      var job =
          engine.submit(
              master, settings, "--input", news, "--output", output, "--parts", 40, "--kb", names);
      Engine.await("part", () -> !job.isAlive() || parts() >= 10);
      assertThat(job.isAlive()).as(engine.log()).isTrue();
      Engine.kill(two);
      int before = parts();

      assertThat(Engine.end(job)).as(engine.log()).isZero();
      assertThat(engine.log()).contains("Lost executor");
      assertThat(before).isBetween(10, 35);
    }

    assertThat(quads()).hasSizeGreaterThan(10_000).isEqualTo(sorted(expected));
    assertThat(told(lines("problems"))).isEqualTo(told(Files.readAllLines(report)));
  }

  @Test
  void a_folder_that_is_there_is_left() throws Exception {
    Archive.write(news);
    Files.createDirectories(output);
    try (var engine = new Engine(folder.resolve("spark"))) {
      var job = engine.submit("local[1]", List.of(), "--input", news, "--output", output);
      assertThat(Engine.end(job)).isEqualTo(Isnad.WRONG_USE);
      assertThat(engine.log()).contains("--output " + output + ": it is there already");
    }
    assertThat(output).isEmptyDirectory();
  }

  /** How many tasks of the extraction are done, while it runs. */
  private int parts() {
    try (var tasks = Files.list(output.resolve("_temporary/0"))) {
      return (int) tasks.filter(t -> t.getFileName().toString().startsWith("task_")).count();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private List<String> quads() throws IOException {
    var quads = lines("articles");
    quads.addAll(lines("entities"));
    quads.sort(null);
    return quads;
  }

  private static List<String> sorted(Path file) throws IOException {
    return Files.readAllLines(file).stream().sorted().toList();
  }

  private List<String> lines(String kind) throws IOException {
    List<String> lines = new ArrayList<>();
    for (var part : parts(kind)) {
      try (var in = Files.newInputStream(part);
          var text = part.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
        new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))
            .lines()
            .forEach(lines::add);
      }
    }
    return lines;
  }

  private List<Path> parts(String kind) throws IOException {
    try (var files = Files.list(output.resolve(kind))) {
      return files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }

  private List<String> rows() throws IOException {
    List<String> quads = new ArrayList<>();
    for (var part : parts("table")) {
      try (var reader = reader(part)) {
        for (var row = reader.read(); row != null; row = reader.read()) {
          quads.add(quad(row));
        }
      }
    }
    quads.sort(null);
    return quads;
  }

  private static ParquetReader<Group> reader(Path part) throws IOException {
    return new ParquetReader.Builder<Group>(
        new LocalInputFile(part), new PlainParquetConfiguration()) {
      @Override
      protected GroupReadSupport getReadSupport() {
        return new GroupReadSupport();
      }
    }.build();
  }

  private static String quad(Group row) {
    return "<%s> <%s> %s <%s> ."
        .formatted(
            row.getString("subject", 0),
            row.getString("predicate", 0),
            row.getString("object", 0),
            row.getString("graph", 0));
  }

  /** Without the place of a line in a file that is read in ranges, or of a second article. */
  private static List<String> told(List<String> problems) {
    return problems.stream()
        .map(line -> line.replace("rows.jsonl", "rows.parquet"))
        .map(line -> line.replaceAll("big\\.jsonl(@\\d+)?:\\d+", "big.jsonl"))
        .map(line -> line.replaceAll("@\\d+: a second article", ": a second article"))
        .sorted()
        .toList();
  }
}
