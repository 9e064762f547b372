package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.tagger.onnx.TinyModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NerModelTest {
  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void write_article() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "هدوء\nسبق أن التقى شمطوط الدنبلاني أمس.");
  }

  private Run annotate(Object... options) {
    var line = new Object[options.length + 4];
    line[0] = "annotate";
    line[1] = article;
    line[2] = "--format";
    line[3] = "json";
    System.arraycopy(options, 0, line, 4, options.length);
    return Run.isnad(line);
  }

  @Test
  void finds_a_name_that_nothing_else_finds() throws IOException {
    var model =
        new TinyModel()
            .piece("شمطوط", "B-PERS")
            .piece("الدنبلاني", "I-PERS")
            .write(folder.resolve("model"));

    assertThat(annotate().out()).doesNotContain("\"شمطوط الدنبلاني\"");
    var run = annotate("--ner-model", model);

    assertThat(run.out()).contains("\"شمطوط الدنبلاني\"");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void another_model_makes_another_edition() throws IOException {
    var one = new TinyModel().piece("شمطوط", "B-PERS").write(folder.resolve("one"));
    var two = new TinyModel().piece("شمطوط", "B-LOC").write(folder.resolve("two"));

    assertThat(edition("one.nq", one)).isNotEqualTo(edition("two.nq", two)).hasSize(1);
  }

  private java.util.List<String> edition(String name, Path model) throws IOException {
    var graph = folder.resolve(name);
    Run.isnad("build", article, "-o", graph, "--ner-model", model);
    return Files.readAllLines(graph).stream().filter(l -> l.contains("rulesVersion")).toList();
  }

  @Test
  void says_what_a_folder_lacks() {
    var run = annotate("--ner-model", folder);

    assertThat(run.err().strip()).hasLineCount(1).contains("model.onnx is missing");
    assertThat(run.exitCode()).isEqualTo(Isnad.WRONG_USE);
  }
}
