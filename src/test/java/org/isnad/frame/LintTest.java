package org.isnad.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LintTest {
  private static final String ROOT = "src/main/resources/ar";
  private static final String CLASSES = "src/main/resources/wikidata";
  private static final String HEAD = "# source: own\n# licence: Apache-2.0\n";

  @Test
  void every_data_file_is_without_fault() throws IOException {
    List<String> faults = new ArrayList<>();
    for (var root : List.of(ROOT, CLASSES)) {
      for (var file : Sources.below(root, ".tsv")) {
        faults.addAll(Lint.table(file.toString(), Files.readAllBytes(file)));
      }
    }
    for (var file : Sources.below(ROOT, ".yaml")) {
      faults.addAll(Lint.text(file.toString(), Files.readAllBytes(file)));
    }
    assertThat(faults).as(() -> String.join("\n", faults)).isEmpty();
  }

  @Test
  void accepts_a_clean_table() {
    assertThat(faults(HEAD + "lemma\tplural\nأب\tآباء\nأم\t\n")).isEmpty();
    assertThat(faults(HEAD + "# key: form pos\nform\tpos\nأب\tA\nأب\tB\n")).isEmpty();
  }

  @Test
  void finds_each_way_in_which_a_table_can_be_wrong() {
    assertThat(faults("form\nأ\n"))
        .containsExactly("t:1: no # line names the source", "t:1: no # line names the licence");
    assertThat(faults("\uFEFF" + HEAD + "form\nأ\n")).contains("t:1: a byte-order mark");
    assertThat(faults(HEAD + "form\nب\nأ\n")).containsExactly("t:5: أ after ب");
    assertThat(faults(HEAD + "form\nأ\nأ\n")).containsExactly("t:5: أ stands in line 4 already");
    assertThat(faults(HEAD + "form\tpos\nأ\n")).containsExactly("t:4: 1 cells, not 2");
    assertThat(faults(HEAD + "form\nأ\r\n")).contains("t:4: a carriage return");
    assertThat(faults(HEAD + "form\nأ ")).hasSize(1).first().asString().contains("line feed");
    assertThat(faults(HEAD + "form\nأـب\n")).containsExactly("t:4: tatweel");
    assertThat(faults(HEAD + "form\nأ\u0654ب\n")).isEmpty();
    assertThat(faults(HEAD + "form\nا\u0654ب\n")).containsExactly("t:4: not NFC");
    assertThat(faults(HEAD + "form\n\u200Fأ\n")).containsExactly("t:4: a bidi control");
    assertThat(faults(HEAD + "form\n أ\n")).containsExactly("t:4: a space at the edge of ' أ'");
    assertThat(faults(HEAD + "form\nأ|أ|\n"))
        .containsExactly("t:4: an empty part in 'أ|أ|'", "t:4: a part twice in 'أ|أ|'");
    assertThat(faults(HEAD + "Form\nأ\n")).containsExactly("t:3: not a column name: 'Form'");
    assertThat(faults(HEAD + "form\n\n")).contains("t:1: does not end in one line feed");
    assertThat(Lint.table("t", new byte[] {(byte) 0xFF})).contains("t:1: not UTF-8");
  }

  private static List<String> faults(String table) {
    return Lint.table("t", table.getBytes(UTF_8));
  }
}
