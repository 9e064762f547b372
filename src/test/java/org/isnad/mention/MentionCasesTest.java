package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Mention;
import org.isnad.model.Text;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each file under src/test/cases/mention: a text, and its mentions. */
class MentionCasesTest {
  private final Lexicon lexicon = Lexicon.load();
  private final KnowledgeBase kb = KnowledgeBase.load();
  private final TextReader reader = TextReader.load(lexicon, kb::isNameWord);
  private final MentionRecognizer recognizer = MentionRecognizer.load(kb, lexicon);

  @TestFactory
  Stream<DynamicTest> finds_names_and_descriptions() throws IOException {
    try (var files = Files.list(Path.of("src/test/cases/mention"))) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }
  }

  private void check(Path file) throws IOException {
    var parts = Files.readString(file).split("---\n", 2);
    var text = reader.read(article(parts[0].strip()));
    var found =
        recognizer.recognize(text).stream()
            .map(mention -> line(text, mention))
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(parts[1].strip());
  }

  private static String line(Text text, Mention mention) {
    return mention.form() + " " + mention.type() + " " + text.surface(mention.span());
  }

  static Article article(String text) {
    return Article.of(
        "case", Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
