package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {
  @Test
  void the_program_knows_its_version_and_tells_its_rules_apart_from_others() {
    var edition = Edition.current(Optional.empty(), List.of());
    assertThat(edition.program()).matches("\\d+\\.\\d+\\.\\d+.*");
    assertThat(edition.rules()).matches("[0-9a-f]{16}");
    assertThat(Edition.current(Optional.empty(), List.of())).isEqualTo(edition);
  }

  @Test
  void a_table_of_the_users_makes_another_edition(@TempDir Path folder) throws IOException {
    var table = Files.writeString(folder.resolve("kb.tsv"), "key\ttype\tlabels\n");
    assertThat(Edition.current(Optional.of(table), List.of()))
        .isNotEqualTo(Edition.current(Optional.empty(), List.of()));
  }

  @Test
  void a_digest_depends_on_names_and_contents_and_not_on_order() {
    assertThat(digest("a", "1", "b", "2")).isEqualTo(digest("b", "2", "a", "1"));
    assertThat(digest("a", "1", "b", "2")).isNotEqualTo(digest("a", "2", "b", "1"));
    assertThat(digest("a", "1")).isNotEqualTo(digest("a", "1", "b", ""));
  }

  private static String digest(String... namesAndContents) {
    var digest = new ResourceDigest();
    for (int i = 0; i < namesAndContents.length; i += 2) {
      digest.add(namesAndContents[i], namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return digest.hex();
  }
}
