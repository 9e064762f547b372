package org.isnad.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What style asks of every Java file. */
class SourceTest {
  private static final Pattern ARABIC_WORD = Pattern.compile("[\\u0621-\\u064A]{2,}");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u06[2-4][0-9A-Fa-f]\\\\u06");
  private static final Pattern VAGUE_NAME =
      Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)\\.java");
  private static final Pattern LEFTOVER =
      Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@author|catch \\(Throwable");
  private static final int LONGEST = 300;

  @Test
  void no_arabic_word_stands_in_main_code() throws IOException {
    List<String> words = new ArrayList<>();
    for (var file : Sources.below("src/main/java", ".java")) {
      for (var literal : Sources.literals(Files.readString(file))) {
        if (ARABIC_WORD.matcher(literal.text()).find() || ESCAPED.matcher(literal.text()).find()) {
          words.add(file + ":" + literal.line() + ": " + literal.text());
        }
      }
    }
    assertThat(words).isEmpty();
  }

  @Test
  void finds_literals_and_passes_over_comments() {
    assertThat(
            Sources.literals("/* \"a\" */ x = \"b\\\"\"; // 'c'\nchar d = 'e';\n\"\"\"\nf\"\"\""))
        .containsExactly(
            new Sources.Literal(1, "\"b\\\"\""),
            new Sources.Literal(2, "'e'"),
            new Sources.Literal(3, "\"\"\"\nf\"\"\""));
  }

  @Test
  void no_file_is_longer_than_its_idea() throws IOException {
    List<String> long_files = new ArrayList<>();
    for (var file : javaFiles()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST) {
        long_files.add(file + ": " + lines + " lines");
      }
    }
    assertThat(long_files).isEmpty();
  }

  @Test
  void names_say_what_a_thing_is() throws IOException {
    assertThat(javaFiles()).noneMatch(file -> VAGUE_NAME.matcher(file.toString()).matches());
  }

  @Test
  void nothing_is_left_over() throws IOException {
    List<String> leftovers = new ArrayList<>();
    for (var file : Sources.below("src/main/java", ".java")) {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (LEFTOVER.matcher(lines.get(i)).find()) {
          leftovers.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(leftovers).isEmpty();
  }

  private static List<Path> javaFiles() throws IOException {
    List<Path> files = new ArrayList<>(Sources.below("src/main/java", ".java"));
    files.addAll(Sources.below("src/test/java", ".java"));
    return files;
  }
}
