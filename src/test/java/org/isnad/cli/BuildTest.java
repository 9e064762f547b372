package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildTest {
  private static final String RECORD =
      "{\"id\":\"%s\",\"title\":\"هدوء\",\"date\":\"2016-03-05\",\"text\":\"%s\"}\n";

  @TempDir private Path folder;
  private Path one;
  private Path two;

  @BeforeEach
  void write_articles() throws IOException {
    one = Files.createDirectories(folder.resolve("one")).resolve("a.txt");
    two = folder.resolve("two.jsonl");
    Files.writeString(one, "هدوء في حلب\nقال مصدر عسكري إن هدوءاً ساد مدينة حلب أمس.");
    Files.writeString(one.resolveSibling("a.json"), "{\"date\":\"2016-03-05\"}");
    Files.writeString(
        two,
        RECORD.formatted("b", "أكد وزير الخارجية التركي أن بلاده ستهاجم المسلحين.")
            + RECORD.formatted("c", "قصفت الطائرات الروسية مدينة إدلب يوم الأحد."));
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    var first = build("first.nq", one, two, "--threads", "1");
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build("second.nq", two, one, "--threads", "4")).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(build("third.nq", two, one, two, one.getParent())).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.nq.gz", "x.trig", "x.ttl", "x.jsonld.gz", "x.rdf"})
  void writes_a_format_that_validates_and_can_be_asked(String name) {
    var graph = folder.resolve(name);

    var build = Run.isnad("build", folder.resolve("one"), two, "-o", graph);
    var validate = Run.isnad("validate", graph);
    var query =
        Run.isnad("query", "SELECT ?a { ?a a isnad:Article }", "--graph", graph, "--format", "csv");

    assertThat(build.err()).startsWith("3 articles, ").contains(" 0 rejected");
    assertThat(build.exitCode()).isZero();
    assertThat(validate.err()).endsWith("conforms\n");
    assertThat(query.out().lines()).hasSize(4);
  }

  @Test
  void goes_on_after_a_bad_input_and_says_so() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.json"), "{\"text\": 7}");
    var missing = folder.resolve("missing.txt");
    var graph = folder.resolve("x.nq");

    var run = Run.isnad("build", bad, missing, one, "-o", graph);

    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(run.err().lines())
        .anySatisfy(line -> assertThat(line).startsWith("rejected " + bad))
        .anySatisfy(line -> assertThat(line).startsWith("rejected " + missing))
        .anySatisfy(line -> assertThat(line).startsWith("1 articles, "));
    assertThat(graph).isNotEmptyFile();
  }

  @Test
  void leaves_what_was_there_where_nothing_was_read() throws IOException {
    var graph = Files.writeString(folder.resolve("x.nq"), "before");

    var run = Run.isnad("build", folder.resolve("missing.txt"), "-o", graph);

    assertThat(run.exitCode()).isEqualTo(Isnad.PROBLEMS);
    assertThat(graph).hasContent("before");
  }

  @Test
  void leaves_out_mentions_and_takes_another_base() throws IOException {
    var full = build("full.nq", one);
    var lean = build("lean.nq", one, "--no-mentions", "--base", "https://example.org/news");

    assertThat(full).contains("isnad/ns#Mention>", "<https://w3id.org/isnad/data/article/a>");
    assertThat(lean)
        .doesNotContain("isnad/ns#Mention>", "https://w3id.org/isnad/data/")
        .contains("<https://example.org/news/article/a>", "isnad/ns#evidence>");
  }

  private String build(String name, Object... args) throws IOException {
    var graph = folder.resolve(name);
    var line = new Object[args.length + 3];
    line[0] = "build";
    System.arraycopy(args, 0, line, 1, args.length);
    line[args.length + 1] = "-o";
    line[args.length + 2] = graph;
    var run = Run.isnad(line);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(graph);
  }
}
