package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: nothing is thrown, and every span slices to its surface. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipelineRobustnessTest {
  private static final int MILLION = 1_000_000;
  private static final int ENDLESS = 50_000;
  private static final Pipeline PIPELINE = Pipeline.load();
  private static final String SEED = seed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "\u064B\u064C\u064D",
        "ـــ",
        "...",
        "« » \" \"",
        "قال",
        "قال إن",
        "وقال: «",
        "نقل عن",
        "😀 قال 👩‍👩‍👧 الوزير 🇸🇾 إن 😀",
        "\uD83D قال \uDE00",
        "\u202Eقال الوزير\u202C إن \u2066abc\u2069",
        "The minister said قال الوزير that 12/3 at 5pm CNN",
        "99999999999999999999 قتيلا يوم 99/99/9999 الساعة 99:99",
        "31 شباط 2015 و32 آذار 0000"
      })
  void reads_anything(String text) {
    Soundness.check(read(text));
  }

  static Stream<String> long_texts() {
    return Stream.of(
            "قال ",
            "قال إن ",
            "، ",
            "عن مصدر ",
            "في دمشق ",
            "« ",
            "وزير ",
            "2015 ",
            "قصف ",
            "و",
            "عبد ")
        .map(piece -> piece.repeat(ENDLESS / piece.length()));
  }

  @ParameterizedTest
  @MethodSource("long_texts")
  void reads_text_without_end_of_sentence(String text) {
    Soundness.check(read(text));
  }

  @Test
  void reads_a_million_characters_of_news() {
    Soundness.check(read(SEED.repeat(MILLION / SEED.length())));
  }

  @Test
  void reads_random_bytes() {
    var random = new Random(3);
    for (int round = 0; round < 200; round++) {
      var bytes = new byte[500];
      random.nextBytes(bytes);
      Soundness.check(read(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  @Test
  void reads_news_with_words_torn_out_doubled_and_moved() {
    var random = new Random(5);
    var words = SEED.split(" ");
    for (int round = 0; round < 100; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 150; i++) {
        text.append(words[random.nextInt(words.length)]).append(i % 40 == 39 ? ".\n" : " ");
      }
      Soundness.check(read(text.toString()));
    }
  }

  @Test
  void reads_every_beginning_of_an_article() {
    for (int end = 0; end < SEED.length(); end += 23) {
      Soundness.check(read(SEED.substring(0, end)));
    }
  }

  @Test
  void reads_the_same_article_the_same_way() {
    assertThat(read(SEED)).isEqualTo(read(SEED)).isEqualTo(Pipeline.load().read(article(SEED)));
  }

  private static Analysis read(String text) {
    return PIPELINE.read(article(text));
  }

  private static Article article(String text) {
    var none = Optional.<String>empty();
    return Article.of("any", none, text, Optional.empty(), none, none);
  }

  private static String seed() {
    try {
      return Files.readString(Path.of("seeds/000_b6c5ba483182c5f7.txt"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
