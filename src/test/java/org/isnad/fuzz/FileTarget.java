package org.isnad.fuzz;

import java.util.List;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.model.Article;
import org.isnad.model.Problem;

/** A file of articles: it gives articles and problems, and nothing is thrown. */
final class FileTarget implements Target {
  private final Scratch scratch = new Scratch();
  private final String name;

  /**
   * @param name whose end is the kind of the file
   */
  FileTarget(String name) {
    this.name = name;
  }

  @Override
  public void take(byte[] input) throws Exception {
    var file = scratch.write(name, input);
    new ArticleReader(List.of(file)).read(FileTarget::check);
  }

  private static void check(Input input) {
    if (input instanceof Input.Read read) {
      check(read.article());
    } else if (input instanceof Input.Fault fault) {
      check(fault.problem());
    }
  }

  private static void check(Article article) {
    var encoder = java.nio.charset.StandardCharsets.UTF_8.newEncoder();
    if (article.text().isBlank() || article.id().isEmpty()) {
      throw new AssertionError("an article without text or id: " + article);
    }
    if (!encoder.canEncode(article.text()) || !encoder.canEncode(article.id())) {
      throw new AssertionError("can't be written: " + article);
    }
  }

  /** A reason is a sentence for whoever sent the file. */
  private static void check(Problem problem) {
    if (problem.reason().isBlank() || problem.reason().equals("null")) {
      throw new AssertionError("no reason: " + problem);
    }
  }
}
