package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.Iris;
import org.isnad.graph.Knowledge;
import org.isnad.graph.Profile;
import org.isnad.graph.Validator;
import org.isnad.model.Article;
import org.isnad.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/** An article of many sections is mapped section by section, and gives the graph of the whole. */
class LongArticleTest {
  private static final String PARAGRAPH =
      "قال الوزير سمير قاسم إن وفدا من مصدر أمني غادر دمشق أمس. ونقلت وكالة رويترز عن متحدث أن"
          + " القصف أوقع 3 قتلى.\n";
  private static final int WORDS = 24;

  private final Pipeline pipeline = Pipeline.load();
  private final GraphMapper mapper =
      new GraphMapper(
          new Iris(Iris.DEFAULT_BASE), Knowledge.NONE, new Edition("0.1.0", "test"), Profile.FULL);

  @Test
  void its_graph_is_that_of_the_whole_text() {
    var article = article(45_000);
    var sections = mapper.map(pipeline.sections(article));
    var whole = mapper.map(pipeline.read(article));
    assertThat(sections.pieces().count()).isEqualTo(3);
    assertThat(sections.triples().size()).isEqualTo(whole.triples().size());
    assertThat(new HashSet<>(sections.triples()).equals(new HashSet<>(whole.triples()))).isTrue();
    assertThat(sections.descriptions()).isEqualTo(whole.descriptions());
    assertThat(new HashSet<>(sections.triples())).hasSameSizeAs(sections.triples());
  }

  @Test
  void each_piece_conforms_by_itself() {
    var validator = Validator.load();
    var sections = mapper.map(pipeline.sections(article(25_000)));
    var last = sections.pieces().reduce((before, piece) -> piece).orElseThrow();
    assertThat(validator.validate(last)).isEmpty();
  }

  @Test
  void what_is_held_at_once_does_not_grow_with_its_length() {
    assertThat(largest(article(80_000))).isLessThanOrEqualTo(largest(article(40_000)) + 100);
  }

  private int largest(Article article) {
    return mapper
        .map(pipeline.sections(article))
        .pieces()
        .map(ArticleGraph::triples)
        .mapToInt(triples -> triples.size())
        .max()
        .orElseThrow();
  }

  private static Article article(int words) {
    return Article.of(
        "long",
        Optional.of("عنوان"),
        PARAGRAPH.repeat(words / WORDS),
        Optional.of(LocalDate.of(2016, 11, 7)),
        Optional.empty(),
        Optional.empty());
  }
}
