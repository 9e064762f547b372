package org.isnad.tagger.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Text;
import org.isnad.tagger.NameFinder;
import org.isnad.tagger.NameModels;
import org.isnad.tagger.TaggedName;
import org.isnad.text.TextReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxNamesTest {
  private static TextReader reader;
  private static NameFinder finder;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    reader = TextReader.load(Lexicon.load(), word -> false);
    finder = models().open(tiny(folder));
  }

  static Path tiny(Path folder) throws IOException {
    return new TinyModel()
        .piece("زرقوش", "B-PERS")
        .piece("الدنب", "I-PERS")
        .piece("##لاني", "O")
        .piece("شمطوطة", "B-LOC")
        .write(folder);
  }

  private static NameModels models() {
    return ServiceLoader.load(NameModels.class).findFirst().orElseThrow();
  }

  private static List<String> names(String line) {
    var none = Optional.<String>empty();
    Text text = reader.read(Article.of("a", none, line, Optional.empty(), none, none));
    List<String> names = new ArrayList<>();
    var found = finder.names(text);
    for (int s = 0; s < found.size(); s++) {
      var sentence = text.sentences().get(s);
      for (TaggedName name : found.get(s)) {
        var span = text.span(sentence.from() + name.from(), sentence.from() + name.to());
        names.add(name.kind() + " " + text.surface(span));
        assertThat(name.confidence()).isBetween(0.99, 1.0);
      }
    }
    return names;
  }

  @Test
  void a_word_is_what_its_first_piece_is() {
    assertThat(names("وصل زرقوش الدنبلاني إلى شمطوطة أمس."))
        .containsExactly("PER زرقوش الدنبلاني", "LOC شمطوطة");
  }

  @Test
  void a_sentence_longer_than_the_model_takes_is_read_in_parts() {
    var long_sentence = "قال إن زرقوش " + "كان هناك ".repeat(20) + "مع زرقوش الدنبلاني";
    assertThat(names(long_sentence)).containsExactly("PER زرقوش", "PER زرقوش الدنبلاني");
  }

  @Test
  void finds_nothing_where_nothing_is() {
    assertThat(names("هدوء.")).isEmpty();
    assertThat(names("")).isEmpty();
    assertThat(names("…!؟ \u200F 😀")).isEmpty();
  }

  @Test
  void tells_what_is_missing_or_broken(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> models().open(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("model.onnx is missing");
    tiny(folder);
    Files.writeString(folder.resolve("config.json"), "{}");
    assertThatThrownBy(() -> models().open(folder)).hasMessageContaining("no id2label");
    tiny(folder);
    Files.writeString(folder.resolve("model.onnx"), "none");
    assertThatThrownBy(() -> models().open(folder)).hasMessageContaining("no model: ");
    tiny(folder);
    Files.writeString(folder.resolve("tokenizer.json"), "{}");
    assertThatThrownBy(() -> models().open(folder)).hasMessageContaining("no tokenizer: ");
  }

  @Test
  void knows_the_usual_ways_to_write_labels() {
    assertThat(Label.of("B-PER")).isEqualTo(Label.of("b_person"));
    assertThat(Label.of("S-LOC")).isEqualTo(Label.of("B-GPE"));
    assertThat(Label.of("E-ORG")).isEqualTo(Label.of("ORG"));
    assertThat(Label.of("O").place()).isEqualTo(Label.Place.OUTSIDE);
    assertThat(Label.of("B-PROD").kind()).isEqualTo("MISC");
  }
}
