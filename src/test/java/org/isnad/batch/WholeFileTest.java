package org.isnad.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void appears_when_it_is_whole() throws IOException {
    var target = folder.resolve("graph.nq");
    Files.writeString(target, "old");
    try (var file = new WholeFile(target)) {
      file.stream().write("new".getBytes(UTF_8));
      assertThat(target).hasContent("old");
      file.commit();
    }
    assertThat(target).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("graph.nq");
  }

  @Test
  void leaves_what_was_there_and_nothing_else_when_it_is_not() throws IOException {
    var target = folder.resolve("graph.nq");
    Files.writeString(target, "old");
    try (var file = new WholeFile(target)) {
      file.stream().write("half".getBytes(UTF_8));
    }
    assertThat(target).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("graph.nq");
  }

  @Test
  void a_link_to_a_file_stays_a_link() throws IOException {
    var target = Files.writeString(folder.resolve("graph.nq"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.nq"), target);
    try (var file = new WholeFile(link)) {
      file.stream().write("new".getBytes(UTF_8));
      file.commit();
    }
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(target).hasContent("new");
  }
}
