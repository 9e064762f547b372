package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Clitic;
import org.isnad.model.Text;
import org.isnad.model.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the cases below {@code src/test/cases/text}: a text, a line {@code ---}, and what is
 * expected of it, one a line. In {@code tokens} the surfaces; in {@code sentences} the sentences;
 * in {@code clitics} each Arabic word with its clitics apart ({@code w+l+al+جيش}, {@code
 * حكومه+ها}); in {@code readings} words with their likeliest reading ({@code قالت VERB قال}).
 */
class TextCasesTest {
  private static final Path ROOT = Path.of("src/test/cases/text");
  private static final String LINE = "\n---\n";

  private final TextReader reader = TextReader.load(Lexicon.load());

  @TestFactory
  Stream<DynamicTest> reads_each_text_as_its_case_says() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(ROOT.relativize(file).toString(), () -> run(file)))
          .toList()
          .stream();
    }
  }

  private void run(Path file) throws IOException {
    var content = Files.readString(file);
    int line = content.indexOf(LINE);
    var text = read(content.substring(0, line));
    var expected = content.substring(line + LINE.length()).lines().toList();
    assertThat(lines(file.getParent().getFileName().toString(), text, expected))
        .containsExactlyElementsOf(expected);
  }

  private static List<String> lines(String kind, Text text, List<String> expected) {
    return switch (kind) {
      case "tokens" -> text.words().stream().map(word -> text.surface(word.span())).toList();
      case "sentences" ->
          text.sentences().stream()
              .map(sentence -> text.surface(sentence.span()).replace("\n", " "))
              .toList();
      case "clitics" ->
          text.words().stream()
              .filter(w -> w.kind() == Word.Kind.ARABIC)
              .map(TextCasesTest::split)
              .toList();
      case "readings" -> readings(text, expected);
      default -> throw new IllegalArgumentException("no such kind of case: " + kind);
    };
  }

  private static String split(Word word) {
    List<Clitic> clitics = new ArrayList<>(word.clitics());
    clitics.sort(Comparator.naturalOrder());
    var split = new StringBuilder();
    for (var clitic : clitics) {
      split.append(letters(clitic)).append('+');
    }
    split.append(word.form());
    word.pronoun().ifPresent(pronoun -> split.append('+').append(pronoun));
    return split.toString();
  }

  private static String letters(Clitic clitic) {
    return switch (clitic) {
      case WA -> "w";
      case FA -> "f";
      case BI -> "b";
      case LI -> "l";
      case KA -> "k";
      case SA -> "s";
      case HAMZA -> "a";
      case ART -> "al";
    };
  }

  /** Only the words that the case asks for. */
  private static List<String> readings(Text text, List<String> expected) {
    var wanted = expected.stream().map(line -> line.split(" ")[0]).toList();
    return text.words().stream()
        .filter(word -> wanted.contains(text.surface(word.span())))
        .map(word -> text.surface(word.span()) + " " + reading(word))
        .toList();
  }

  private static String reading(Word word) {
    return word.reading()
        .map(reading -> reading.pos().name().toUpperCase(Locale.ROOT) + " " + reading.lemma())
        .orElse("unknown");
  }

  private Text read(String text) {
    var none = Optional.<String>empty();
    return reader.read(Article.of("case", none, text, Optional.empty(), none, none));
  }
}
