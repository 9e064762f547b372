package org.isnad.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.isnad.graph.ArticleGraph;
import org.isnad.model.Article;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final int ARTICLES = 60;

  @TempDir private Path folder;

  @Test
  void graphs_come_in_the_order_of_the_input_at_any_number_of_threads() throws IOException {
    write(ARTICLES);
    var one = names(new Batch(BatchTest::slowly, 1, Progress.SILENT));
    assertThat(one).hasSize(ARTICLES);
    assertThat(names(new Batch(BatchTest::slowly, 7, Progress.SILENT))).isEqualTo(one);
  }

  @Test
  void few_articles_are_under_way_at_once() throws IOException {
    write(ARTICLES);
    var started = new AtomicInteger();
    var written = new AtomicInteger();
    var batch =
        new Batch(
            article -> {
              started.incrementAndGet();
              return graph(article);
            },
            1,
            Progress.SILENT);
    batch.run(
        List.of(folder),
        graph -> assertThat(started.get()).isLessThan(written.incrementAndGet() + 10));
  }

  @Test
  void an_article_that_fails_is_a_problem_and_the_next_one_is_read() throws IOException {
    write(3);
    var batch =
        new Batch(
            article -> {
              if (article.id().equals("2")) {
                throw new IllegalStateException("no such word");
              }
              return article.id().equals("3") ? deeper(article) : graph(article);
            },
            2,
            Progress.SILENT);
    var report = batch.run(List.of(folder), graph -> {});
    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.rejected()).isEqualTo(2);
    assertThat(report.problems())
        .filteredOn(problem -> problem.severity() == Problem.Severity.REJECTED)
        .extracting(Problem::reason)
        .containsExactly(
            "a fault of ours: java.lang.IllegalStateException: no such word",
            "a fault of ours: java.lang.StackOverflowError");
  }

  @Test
  void articles_that_are_not_wanted_are_passed_over() throws IOException {
    write(5);
    var batch =
        new Batch(BatchTest::graph, 2, Progress.SILENT, article -> article.id().equals("4"));
    assertThat(names(batch)).containsExactly("urn:4");
    assertThat(batch.run(List.of(folder), graph -> {}).unchanged()).isEqualTo(4);
  }

  @Test
  void a_sink_that_fails_ends_the_run() throws IOException {
    write(5);
    var batch = new Batch(BatchTest::graph, 2, Progress.SILENT);
    assertThatThrownBy(
            () ->
                batch.run(
                    List.of(folder),
                    graph -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void the_report_counts_all_problems_and_lists_the_first() throws IOException {
    write(Report.LISTED + 20);
    var report = new Batch(BatchTest::graph, 2, Progress.SILENT).run(List.of(folder), graph -> {});
    assertThat(report.notes()).isEqualTo(Report.LISTED + 20);
    assertThat(report.problems()).hasSize(Report.LISTED);
  }

  @Test
  void progress_is_told_of_articles_and_bytes() throws IOException {
    write(5);
    List<String> told = new ArrayList<>();
    Progress progress = (articles, position, size) -> told.add(articles + " " + (position <= size));
    new Batch(BatchTest::graph, 1, progress).run(List.of(folder), graph -> {});
    assertThat(told).containsExactly("1 true", "2 true", "3 true", "4 true", "5 true");
  }

  private List<String> names(Batch batch) throws IOException {
    List<String> names = new ArrayList<>();
    batch.run(List.of(folder), graph -> names.add(graph.name().getURI()));
    return names;
  }

  private void write(int articles) throws IOException {
    for (int i = 1; i <= articles; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "خبر\nوصل الوفد " + i);
    }
  }

  /** The later an article starts the sooner it is done. */
  private static ArticleGraph slowly(Article article) {
    try {
      Thread.sleep(ARTICLES / Integer.parseInt(article.id()) / 2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return graph(article);
  }

  private static ArticleGraph graph(Article article) {
    return new ArticleGraph(NodeFactory.createURI("urn:" + article.id()), List.of(), Map.of());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static ArticleGraph deeper(Article article) {
    return deeper(
        Article.of(
            article.id(),
            java.util.Optional.empty(),
            "",
            article.date(),
            article.url(),
            article.publisher()));
  }
}
