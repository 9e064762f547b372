package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TextRobustnessTest {
  private static final int MILLION = 1_000_000;
  private static final TextReader READER = TextReader.load(Lexicon.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "\u064B\u064C\u064D",
        "ـــ",
        ".",
        "« »",
        "\"",
        "و",
        "ال",
        "لل",
        "وو ون وس وال ولل وسال",
        "أ",
        "ء",
        "😀 وصل 👩‍👩‍👧 الوفد 🇸🇾",
        "\uD83D",
        "وصل\uDE00وفد",
        "\u202Eوصل\u202C \u2066abc\u2069",
        "\u0000\u0001\u001F",
        "الوفد arrived في Paris يوم 12/3 الساعة 5pm",
        "ﷺ ﷲ ﻻ ﻼ",
        "١٬٢٣٤٫٥",
        "ہے کہ پاکستان"
      })
  void reads_anything_and_slices_every_span(String string) {
    assertSound(read(string));
  }

  @Test
  void reads_random_letters() {
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append((char) (random.nextInt(8) == 0 ? ' ' : 0x600 + random.nextInt(0x100)));
      }
      assertSound(read(text.toString()));
    }
  }

  @Test
  void reads_random_bytes() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      var bytes = new byte[400];
      random.nextBytes(bytes);
      assertSound(read(new String(bytes, StandardCharsets.UTF_8)));
      assertSound(read(new String(bytes, StandardCharsets.UTF_16)));
    }
  }

  static Stream<String> long_texts() {
    return Stream.of(
            "ا", "ا ", ".", ")", "(.", "\"", "«", "\n", "و", "1", "1.", "قال إن ", "a", "😀")
        .map(piece -> piece.repeat(MILLION / piece.length()));
  }

  @ParameterizedTest
  @MethodSource("long_texts")
  void reads_a_million_characters_of_anything(String string) {
    assertSound(read(string));
  }

  private static Text read(String string) {
    var none = Optional.<String>empty();
    return READER.read(Article.of("any", none, string, Optional.empty(), none, none));
  }

  /** Words lie in order inside their sentences, and each span slices to something. */
  private static void assertSound(Text text) {
    int end = 0;
    int next = 0;
    for (var sentence : text.sentences()) {
      assertThat(sentence.from()).isEqualTo(next);
      for (var word : text.words(sentence)) {
        assertThat(word.index()).isEqualTo(next++);
        assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(word.span().contains(word.core())).isTrue();
        assertThat(sentence.span().contains(word.span())).isTrue();
        assertThat(text.surface(word.span())).isNotBlank();
        end = word.span().end();
      }
      assertThat(sentence.to()).isEqualTo(next);
    }
    assertThat(next).isEqualTo(text.words().size());
    assertThat(end).isLessThanOrEqualTo(text.string().length());
  }
}
