package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out of a graph on request, and how large it is then. */
class ProfileTest {
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TEXT = Pattern.compile("nif-core#isString> \"(.*)\" <");
  private static final String HEADLINE = "schema.org/headline";
  private static final int MOST_WORDS = 6;
  private static final double SLACK = 1.1;

  @TempDir private static Path folder;
  private static Path full;
  private static Path without;

  @BeforeAll
  static void build_the_seed() {
    full = build("full.nq");
    without = build("without.nq", "--text", "none");
  }

  /** A tenth more is let through, for better rules; what is more needs a reason, and its line. */
  @ParameterizedTest
  @CsvSource({
    "'',                          2651, 623248",
    "--no-mentions,               1578, 361318",
    "--text none,                 2605, 595700",
    "--no-mentions --text none,   1532, 333770"
  })
  void an_article_keeps_to_its_budget(String options, int quads, int bytes) throws IOException {
    var graph = build("budget.nq", options.isEmpty() ? new Object[0] : options.split(" "));

    assertThat(Files.readAllLines(graph)).hasSizeLessThan((int) (quads * SLACK));
    assertThat(Files.size(graph)).isLessThan((long) (bytes * SLACK));
  }

  @Test
  void without_text_no_literal_has_a_stretch_of_it() throws IOException {
    var text = TEXT.matcher(Files.readString(full)).results().findFirst().orElseThrow().group(1);
    var lines = Files.readAllLines(without);

    assertThat(lines).noneMatch(line -> line.contains("nif-core#isString"));
    assertThat(lines).noneMatch(line -> line.contains("ns#content>"));
    for (var line : lines) {
      var literal = LITERAL.matcher(line);
      if (!line.contains(HEADLINE) && literal.find() && text.contains(literal.group(1))) {
        assertThat(literal.group(1).split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
      }
    }
  }

  @Test
  void all_but_words_is_as_in_the_whole_graph() throws IOException {
    var left = lines(without);
    var gone =
        Files.readAllLines(full).stream()
            .filter(line -> !left.contains(line))
            .map(line -> line.split(" ")[1])
            .collect(Collectors.toSet());

    assertThat(lines(full)).containsAll(left);
    assertThat(gone).allMatch(property -> property.matches(".*#(isString|content|anchorOf)>"));
  }

  @Test
  void what_is_left_keeps_to_the_shapes_that_demand_no_words() {
    assertThat(Run.isnad("validate", without, "--text", "none").err()).endsWith("conforms\n");
    assertThat(Run.isnad("validate", without).exitCode()).isEqualTo(Isnad.PROBLEMS);
  }

  @Test
  void a_load_leaves_out_the_same_and_names_are_found() throws IOException {
    var db = folder.resolve("db");
    var load = Run.isnad("load", full, "--db", db, "--text", "none");
    assertThat(load.err()).startsWith(lines(without).size() + " triples");

    assertThat(ask(db, "ASK { ?e text:query (skos:prefLabel \"روسيا\") }")).isEqualTo("yes\n");
    assertThat(ask(db, "ASK { ?t nif:isString ?text }")).isEqualTo("no\n");
    assertThat(ask(db, "ASK { ?t text:query (nif:isString \"روسيا\") }")).isEqualTo("no\n");
  }

  @Test
  void texts_that_are_there_are_not_served_by_mistake() {
    var db = folder.resolve("texts");
    Run.isnad("load", full, "--db", db);

    var serve = Run.isnad("serve", "--db", db, "--text", "none", "--port", "0");

    assertThat(serve.exitCode()).isEqualTo(Isnad.WRONG_USE);
    assertThat(serve.err()).contains("holds texts of articles");
  }

  private static String ask(Path db, String question) {
    return Run.isnad("query", question, "--db", db).out();
  }

  private static Set<String> lines(Path file) {
    try {
      return Set.copyOf(Files.readAllLines(file));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Path build(String name, Object... options) {
    var file = folder.resolve(name);
    var line = new Object[options.length + 4];
    System.arraycopy(options, 0, line, 4, options.length);
    line[0] = "build";
    line[1] = "seeds";
    line[2] = "-o";
    line[3] = file;
    var run = Run.isnad(line);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }
}
