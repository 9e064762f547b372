package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that nobody sees make no second entity of a name, and stay in the text. */
class InvisibleSignsTest {
  private static final Pipeline PIPELINE = Pipeline.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سا\u200dلم حداد",
        "سا\u200cلم حداد",
        "سا\u200bلم حداد",
        "سالم\u200f حداد",
        "\u202eسالم حداد\u202c",
        "\u2067سالم حداد\u2069",
        "سا\u2060لم حد\u00adاد",
        "سالم\u00a0حداد",
        "سالم حد\ufeffاد",
        "سالم حد\u061cاد",
      })
  void a_name_with_them_is_the_name_without(String name) {
    var text = "قال الوزير سالم حداد إن الوفد وصل. وقال " + name + " إن الزيارة قصيرة.";
    var none = Optional.<String>empty();

    var analysis = PIPELINE.read(Article.of("any", none, text, Optional.empty(), none, none));

    var persons =
        analysis.entities().entities().stream().filter(e -> e.type() == EntityType.PERSON);
    assertThat(persons.map(Entity::name)).containsExactly("سالم حداد");
    assertThat(analysis.statements()).hasSize(2);
    assertThat(analysis.article().text()).isEqualTo(text);
  }
}
