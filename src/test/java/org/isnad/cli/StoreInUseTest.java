package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreInUseTest {
  @TempDir private Path folder;

  @Test
  void another_process_is_told_that_a_store_is_in_use() throws Exception {
    try (var store = Store.open(folder, Lemmas.ofLexicon(), notice -> {})) {
      assertThat(store.isEmpty()).isTrue();
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var process =
          new ProcessBuilder(
                  java,
                  "-cp",
                  System.getProperty("java.class.path"),
                  Isnad.class.getName(),
                  "query",
                  "ASK {}",
                  "--db",
                  folder.toString())
              .redirectErrorStream(true)
              .start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(said.strip())
          .isEqualTo(
              "isnad query: " + folder + ": in use by another process; one at a time may open it");
      assertThat(process.waitFor()).isEqualTo(Isnad.PROBLEMS);
    }
  }
}
