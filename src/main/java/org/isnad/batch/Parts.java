package org.isnad.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Format;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The output of a long run, in parts that are whole or absent, each a file of N-Quads by itself.
 * What runs again after a kill goes on behind the last whole part. Joined, they are byte for byte
 * what a run writes that nothing interrupts. For one thread.
 */
public final class Parts implements Closeable {
  private static final String JOURNAL = "journal.tsv";
  private static final Comparator<Path> DEEPEST_FIRST = Comparator.reverseOrder();

  private final Path folder;
  private final Iris iris;
  private final int inputsEach;
  private final Journal journal;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable WholeFile file;
  private @Nullable GraphWriter writer;
  private long inputs;
  private long articles;
  private long begin = System.nanoTime();

  private Parts(Path folder, Iris iris, int inputsEach, Journal journal) {
    this.folder = folder;
    this.iris = iris;
    this.inputsEach = inputsEach;
    this.journal = journal;
  }

  /**
   * Opens the parts in a folder, or begins there.
   *
   * @param plan what is made of what, in one line
   * @param inputsEach how many inputs a part is of
   * @throws OtherPlanException where the folder has parts of something else
   */
  public static Parts open(Path folder, Iris iris, String plan, int inputsEach)
      throws IOException, OtherPlanException {
    Files.createDirectories(folder);
    var journal = Journal.open(folder.resolve(JOURNAL), plan);
    return new Parts(folder, iris, inputsEach, journal);
  }

  /** Of how many inputs there are whole parts. */
  public long inputs() {
    return journal.parts().stream().mapToLong(Journal.Part::inputs).sum();
  }

  public void write(ArticleGraph graph) throws IOException {
    writer().write(graph);
    articles++;
    count();
  }

  public void tell(Problem problem) {
    problems.add(problem);
    try {
      count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void count() throws IOException {
    inputs++;
    if (inputs == inputsEach) {
      end();
    }
  }

  private GraphWriter writer() throws IOException {
    if (writer == null) {
      file = new WholeFile(part(journal.parts().size()));
      writer = new GraphWriter(file.stream(), Format.NQ, false, iris);
    }
    return writer;
  }

  private Path part(int number) {
    return folder.resolve("part-%06d.nq".formatted(number));
  }

  private Path problems(int number) {
    return folder.resolve("part-%06d.problems.tsv".formatted(number));
  }

  private void end() throws IOException {
    writer().finish();
    if (file != null) {
      file.commit();
    }
    int number = journal.parts().size();
    Files.write(problems(number), problems.stream().map(ProblemLine::of).toList());
    journal.add(new Journal.Part(inputs, articles, System.nanoTime() - begin));
    close();
    problems.clear();
    inputs = 0;
    articles = 0;
    begin = System.nanoTime();
  }

  /** Ends the last part. */
  public void finish() throws IOException {
    if (inputs > 0) {
      end();
    }
  }

  /** Tells the problems of all whole parts, in their order. */
  public void problems(Consumer<Problem> told) throws IOException {
    for (int number = 0; number < journal.parts().size(); number++) {
      Files.readAllLines(problems(number)).forEach(line -> told.accept(ProblemLine.read(line)));
    }
  }

  /**
   * Writes all parts as one, the articles in their order and behind them the entities.
   *
   * @return how many triples there are
   */
  public long join(OutputStream target) throws IOException {
    var entities = new TreeMap<String, List<String>>();
    var mark = iris.endOfEntityLine();
    long triples = 0;
    var out = new BufferedWriter(new OutputStreamWriter(target, UTF_8));
    for (int number = 0; number < journal.parts().size(); number++) {
      var described = new TreeMap<String, List<String>>();
      try (var lines = Files.newBufferedReader(part(number))) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.endsWith(mark)) {
            described.computeIfAbsent(subject(line), s -> new ArrayList<>()).add(line);
          } else {
            out.append(line).append('\n');
            triples++;
          }
        }
      }
      described.forEach(entities::putIfAbsent);
    }
    for (var lines : entities.values()) {
      for (var line : lines) {
        out.append(line).append('\n');
        triples++;
      }
    }
    out.flush();
    return triples;
  }

  private static String subject(String line) {
    return line.substring(1, line.indexOf('>'));
  }

  /** What all parts together are a report of. */
  public Report report(long triples) throws IOException {
    var tally = new Tally();
    problems(tally::problem);
    long read = journal.parts().stream().mapToLong(Journal.Part::articles).sum();
    long nanos = journal.parts().stream().mapToLong(Journal.Part::nanos).sum();
    return tally.report(read, triples, Duration.ofNanos(nanos));
  }

  /** Leaves nothing behind of a part that is not whole. */
  @Override
  public void close() throws IOException {
    if (writer != null && file != null) {
      file.close();
    }
    writer = null;
    file = null;
  }

  /** Removes all, once it is joined. */
  public void remove() throws IOException {
    try (var files = Files.walk(folder)) {
      for (var each : files.sorted(DEEPEST_FIRST).toList()) {
        Files.delete(each);
      }
    }
  }
}
