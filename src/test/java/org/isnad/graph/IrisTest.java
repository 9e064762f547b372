package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris("https://example.org/");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000_b6c5 | https://example.org/article/000_b6c5",
        "خبر ١    | https://example.org/article/خبر%20١",
        "a/b?c#d  | https://example.org/article/a%2Fb%3Fc%23d",
        "<\">     | https://example.org/article/%3C%22%3E",
        "100%     | https://example.org/article/100%25",
        "..       | https://example.org/article/%2E%2E",
        "😀       | https://example.org/article/😀"
      })
  void an_id_is_escaped_where_an_iri_cannot_hold_it(String id, String iri) {
    assertThat(iris.article(id).getURI()).isEqualTo(iri);
  }

  @Test
  void bidi_controls_are_escaped_in_ids_and_dropped_from_names() {
    assertThat(iris.article("a\u202eb").getURI())
        .isEqualTo("https://example.org/article/a%E2%80%AEb");
    assertThat(unknown("أحمد\u200f سالم")).isEqualTo(unknown("احمد سالم"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"أَحْمَد سالِم", "احـــمد  سالم", "آحمد_سالم", " إحمد\u00a0سالم ", "ٱحمد\nسالم"})
  void spellings_of_a_name_that_differ_in_marks_and_alef_are_one(String name) {
    assertThat(unknown(name)).isEqualTo("https://example.org/entity/person/احمد_سالم");
  }

  @Test
  void letters_that_tell_names_apart_stay() {
    assertThat(unknown("هدى")).isNotEqualTo(unknown("هدي"));
    assertThat(unknown("حمزة")).isNotEqualTo(unknown("حمزه"));
  }

  @Test
  void namesakes_are_told_apart_after_a_tilde_that_no_name_has() {
    var province = iris.unknown(EntityType.PLACE, "السويداء", Optional.of("محافظة"));
    assertThat(province.getURI()).isEqualTo("https://example.org/entity/place/السويداء~محافظة");
    assertThat(unknown("a~b")).isEqualTo(unknown("a b"));
  }

  @Test
  void a_class_of_two_words_is_one_in_lower_case() {
    assertThat(iris.unknown(EntityType.NEWS_OUTLET, "الأمل", Optional.empty()).getURI())
        .isEqualTo("https://example.org/entity/newsoutlet/الامل");
  }

  @Test
  void any_text_makes_an_iri_and_two_ids_never_make_the_same() {
    var random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      var id = randomText(random);
      assertThat(IRIx.create(iris.article(id).getURI()).isAbsolute()).isTrue();
      assertThat(IRIx.create(unknown(id)).isAbsolute()).isTrue();
      var path = iris.article(id).getURI().substring("https://example.org/article/".length());
      assertThat(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "data/", "https://example.org/#", "https://example.org/?a", "https://a b/"})
  void a_base_is_an_absolute_iri(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Printable and unprintable ASCII, Arabic, invisible controls, private use, emoji. */
  private static String randomText(Random random) {
    int[] starts = {
      0, 0x20, 0x40, 0x60, 0x80, 0x600, 0x620, 0x640, 0x2000, 0x2020, 0xE000, 0x1F600
    };
    var text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.appendCodePoint(starts[random.nextInt(starts.length)] + random.nextInt(0x20));
    }
    return text.toString();
  }

  private String unknown(String name) {
    return iris.unknown(EntityType.PERSON, name, Optional.empty()).getURI();
  }
}
