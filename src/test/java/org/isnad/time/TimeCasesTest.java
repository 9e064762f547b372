package org.isnad.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file under src/test/cases/time: the article's date, a text, and its expressions. */
class TimeCasesTest {
  private final TextReader reader = TextReader.load(Lexicon.load());
  private final TimeTagger tagger = TimeTagger.load();

  @TestFactory
  Stream<DynamicTest> finds_and_anchors() throws IOException {
    try (var files = Files.list(Path.of("src/test/cases/time"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    var parts = Files.readString(file).split("---\n", 2);
    var head = parts[0].split("\n", 2);
    var date = Optional.of(head[0].substring("date: ".length())).filter(d -> !d.equals("-"));
    var article =
        Article.of(
            "case",
            Optional.empty(),
            head[1].strip(),
            date.map(LocalDate::parse),
            Optional.empty(),
            Optional.empty());
    var text = reader.read(article);
    var found =
        tagger.tag(text).stream()
            .map(time -> text.surface(time.span()) + " = " + time.value())
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(parts[1].strip());
  }
}
