package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every question of {@code queries/} on the seeds, or on the articles of the folder in {@code
 * src/test/queries} that has its name, and compares the answer with {@code
 * src/test/queries/NAME.csv}. After a change of the extractor, {@code ./mvnw test
 * -Dtest=QueryAnswersTest -Dupdate.answers=true} writes the answers anew; read the difference.
 */
class QueryAnswersTest {
  private static final Path QUERIES = Path.of("queries");
  private static final Path ANSWERS = Path.of("src/test/queries");
  private static final boolean UPDATE = Boolean.getBoolean("update.answers");

  @TempDir private static Path folder;

  static Stream<String> questions() throws IOException {
    try (var files = Files.list(QUERIES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".rq", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @BeforeAll
  static void build_the_graphs() throws IOException {
    build(Path.of("seeds"), folder.resolve("seeds.nq"));
    try (var files = Files.list(ANSWERS)) {
      for (var articles : files.filter(Files::isDirectory).toList()) {
        build(articles, folder.resolve(articles.getFileName() + ".nq"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void has_the_expected_answer(String question) throws IOException {
    var articles = Files.isDirectory(ANSWERS.resolve(question)) ? question : "seeds";
    var graph = folder.resolve(articles + ".nq");
    var run = Run.isnad("query", query(question), "--graph", graph, "--format", "csv");
    var answer = run.out().replace("\r\n", "\n");
    var expected = ANSWERS.resolve(question + ".csv");
    if (UPDATE) {
      Files.writeString(expected, answer);
    }

    assertThat(run.err()).isEmpty();
    assertThat(answer).isEqualTo(Files.readString(expected));
    assertThat(answer.lines().count()).as("rows").isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void says_what_it_asks_and_is_plain_sparql_in_order(String question) throws IOException {
    var lines = Files.readAllLines(query(question));

    assertThat(lines.get(0)).matches("# [A-Z].*\\?.*");
    assertThat(lines.get(1)).matches("# .*\\p{IsArabic}.*؟.*");
    assertThat(lines.get(2)).matches("# Parameters: (none|\\?\\w+, .*)");
    var query = QueryFactory.create(String.join("\n", lines));
    assertThat(query.getOrderBy()).isNotEmpty();
    assertThat(query.isQueryResultStar()).isFalse();
    assertThat(parameters(lines.get(2)))
        .allSatisfy(name -> assertThat(String.join("\n", lines)).contains("VALUES " + name));
  }

  private static List<String> parameters(String line) {
    return Stream.of(line.split(" "))
        .filter(word -> word.startsWith("?"))
        .map(w -> w.replace(",", ""))
        .toList();
  }

  private static void build(Path articles, Path graph) {
    var run = Run.isnad("build", articles, "-o", graph);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static Path query(String question) {
    return QUERIES.resolve(question + ".rq");
  }
}
