package org.isnad.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Mention;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static final String PARAGRAPH =
      "أعلنت وزارة الدفاع العراقية أمس أن الجيش العراقي قصف مواقع لتنظيم داعش في الموصل.\n";

  @Test
  void reads_a_text_longer_than_a_section_with_one_entity_for_a_name() {
    int paragraphs = 2 * Sections.LONGEST / 14;
    var none = Optional.<String>empty();
    var article =
        Article.of(
            "long",
            Optional.of("عنوان"),
            PARAGRAPH.repeat(paragraphs),
            Optional.of(LocalDate.of(2016, 11, 7)),
            none,
            none);
    var analysis = Pipeline.load().read(article);

    assertThat(analysis.text().words().size()).isGreaterThan(Sections.LONGEST);
    assertThat(analysis.statements()).hasSize(paragraphs);
    assertThat(analysis.events()).hasSizeGreaterThanOrEqualTo(paragraphs);
    assertThat(analysis.times()).hasSize(paragraphs);
    var bearers =
        analysis.entities().references().stream()
            .filter(reference -> reference.mention().name().equals("داعش"))
            .filter(reference -> reference.mention().form() == Mention.Form.NAME)
            .toList();
    assertThat(bearers).hasSize(paragraphs);
    assertThat(bearers.stream().map(reference -> reference.entity()).distinct()).hasSize(1);
    for (var reference : analysis.entities().references()) {
      var mention = reference.mention();
      assertThat(analysis.text().word(mention.from()).span().start())
          .isLessThanOrEqualTo(mention.span().start());
    }
  }
}
