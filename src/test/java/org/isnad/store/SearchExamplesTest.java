package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that {@code src/site/markdown/sparql.md} says are found, and those that are not. */
class SearchExamplesTest {
  private static final Pattern ROW =
      Pattern.compile("\\| `([^|` A-Za-z\"*?]+)` \\| ([^|A-Za-z]+)\\| ([^|A-Za-z]*)\\|");
  private static final Lemmas LEMMAS = SharedLemmas.LEMMAS;

  private record Example(String query, List<String> found, List<String> not) {}

  static Stream<Example> examples() throws IOException {
    return Files.readAllLines(Path.of("src/site/markdown/sparql.md")).stream()
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .map(row -> new Example(row.group(1), words(row.group(2)), words(row.group(3))));
  }

  @Test
  void there_are_some() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finds_what_it_says_and_nothing_that_it_excludes(Example example) throws IOException {
    var asked = Terms.of(NewsAnalyzer.ofQuestions(LEMMAS), example.query());
    for (var word : example.found()) {
      assertThat(Terms.of(NewsAnalyzer.ofTexts(LEMMAS), word)).containsAnyElementsOf(asked);
    }
    for (var word : example.not()) {
      assertThat(Terms.of(NewsAnalyzer.ofTexts(LEMMAS), word)).doesNotContainAnyElementsOf(asked);
    }
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.strip().split("، ?")).filter(word -> !word.isEmpty()).toList();
  }
}
