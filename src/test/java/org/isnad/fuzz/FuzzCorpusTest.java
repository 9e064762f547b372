package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gives every reader what the fuzzer began with, what led it further, and what it once found. */
class FuzzCorpusTest {
  private static final Path CORPUS = Path.of("src/fuzz/corpus");
  private static final int MOST_FILES = 200;
  private static final long MOST_BYTES = 1 << 20;

  @ParameterizedTest
  @EnumSource
  void a_reader_answers_whatever_comes(Readers reader) {
    var target = reader.open();
    var inputs = files(CORPUS.resolve(reader.folder()));
    assertThat(inputs).isNotEmpty();
    for (var input : inputs) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () ->
              assertThatCode(() -> target.take(Files.readAllBytes(input)))
                  .as(input.toString())
                  .doesNotThrowAnyException(),
          input::toString);
    }
  }

  @Test
  void the_corpus_is_small() {
    var all = files(CORPUS);
    assertThat(all).hasSizeLessThanOrEqualTo(MOST_FILES);
    assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum())
        .isLessThanOrEqualTo(MOST_BYTES);
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
