package org.isnad.pipeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to take long: they are read to their end, and in time. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
  private static final Pipeline PIPELINE = Pipeline.load();
  private static final int MANY = 100_000;

  static Stream<String> pieces() {
    return Stream.of(
        "\"",
        "«",
        "« ",
        "\" ",
        "«قال» ",
        "قال إن الوزير في دمشق ",
        "وكالة عن مصدر عن ",
        "1/2/",
        "و",
        "\u064B",
        "\u200d\u200c",
        "\u202eقال\u202c ",
        ".",
        "\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void a_text_that_is_one_piece_over_and_over_is_read(String piece) {
    var text = "قال " + piece.repeat(MANY / piece.length());
    PIPELINE.sections(article(text)).forEach(Soundness::check);
  }

  private static Article article(String text) {
    var none = Optional.<String>empty();
    return Article.of("any", none, text, Optional.empty(), none, none);
  }
}
