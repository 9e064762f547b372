package org.isnad.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Behind each promise stands a test that exists. */
class PromisesTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Check))(?:\\.(\\w+))?`");
  private static final Pattern CHECK = Pattern.compile("`(\\w+)` in `\\.ci/long`");

  private static List<String> promises() throws IOException {
    return Sources.lines("src/site/markdown/promises.md").stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| promise |"))
        .toList();
  }

  @Test
  void each_promise_names_what_holds_it() throws IOException {
    assertThat(promises()).hasSizeGreaterThan(20);
    assertThat(promises())
        .allMatch(
            line ->
                TEST.matcher(line).find()
                    || CHECK.matcher(line).find()
                    || line.endsWith("| by hand |"));
  }

  @Test
  void each_test_that_is_named_exists() throws IOException {
    var files = Sources.below("src/test/java", ".java");
    List<String> missing = new ArrayList<>();
    for (var line : promises()) {
      for (var test : TEST.matcher(line).results().toList()) {
        var name = Path.of(test.group(1) + ".java");
        if (!hasAny(files.stream().filter(f -> f.endsWith(name)).toList(), test.group(2))) {
          missing.add(test.group());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** Some tests are made by a table or a folder, and have no name of their own. */
  private static boolean hasAny(List<Path> files, @Nullable String method) throws IOException {
    for (var file : files) {
      if (method == null || Files.readString(file).contains("void " + method + "(")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void each_check_that_is_named_is_run() throws IOException {
    var long_ = Files.readString(Path.of(".ci/long"));
    for (var line : promises()) {
      for (var check : CHECK.matcher(line).results().toList()) {
        assertThat(long_).contains("\n" + check.group(1) + "() {");
        assertThat(long_).containsPattern("\n *" + check.group(1) + "\n");
      }
    }
  }
}
