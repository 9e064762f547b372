package org.isnad.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.isnad.graph.Edition;
import org.isnad.graph.Format;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.graph.Knowledge;
import org.isnad.graph.Profile;
import org.isnad.pipeline.Pipeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever else is different. */
class DeterminismTest {
  private static final List<String> SENTENCES =
      List.of(
          "وقال وزير الخارجية الروسي سيرغي لافروف أمس إن بلاده سترسل مساعدات إلى دمشق.",
          "ونقلت وكالة الأناضول عن مصدر أمني أن الجيش التركي قصف مواقع لتنظيم «داعش» قرب حلب.",
          "وقتل 12 شخصا وجرح ثلاثون آخرون في هجوم على بغداد صباح الجمعة.");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @TempDir private Path folder;
  private Pipeline pipeline = Pipeline.load();

  @BeforeEach
  void write() throws IOException {
    for (int i = 0; i < 12; i++) {
      var text = new StringBuilder("خبر رقم " + i + "\n");
      for (int j = 0; j <= i; j++) {
        text.append(SENTENCES.get((i + j) % SENTENCES.size())).append('\n');
      }
      var part = Files.createDirectories(folder.resolve("part" + i % 3));
      Files.writeString(part.resolve(i + ".txt"), text);
      Files.writeString(part.resolve(i + ".json"), "{\"date\":\"2016-03-" + (10 + i) + "\"}");
    }
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void the_same_input_gives_the_same_bytes() throws IOException {
    var first = pipeline;
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    var second = Pipeline.load();
    for (var format : Format.values()) {
      pipeline = first;
      restore();
      var bytes = build(format, 1, "part0", "part1", "part2");
      assertThat(bytes.length).isGreaterThan(10_000);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(build(format, 4, "part2", "part0", "part1", "part0/3.txt")).isEqualTo(bytes);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      pipeline = second;
      assertThat(build(format, 2, "part1", "part2", "part0")).isEqualTo(bytes);
    }
  }

  @Test
  void no_line_names_the_folder_that_an_article_was_read_from() throws IOException {
    var lines = new String(build(Format.NQ, 1, "part0", "part1", "part2"), UTF_8);
    assertThat(lines).doesNotContain(folder.toString()).doesNotContain("part0");
  }

  private byte[] build(Format format, int threads, String... inputs) throws IOException {
    var mapper = new GraphMapper(iris, Knowledge.NONE, new Edition("1", "1"), Profile.FULL);
    var batch = new Batch(article -> mapper.map(pipeline.read(article)), threads, Progress.SILENT);
    var bytes = new ByteArrayOutputStream();
    try (var writer = new GraphWriter(bytes, format, false, iris)) {
      batch.run(List.of(inputs).stream().map(folder::resolve).toList(), writer::write);
      writer.finish();
    }
    return bytes.toByteArray();
  }
}
