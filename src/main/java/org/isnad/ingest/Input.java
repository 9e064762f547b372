package org.isnad.ingest;

import org.isnad.model.Article;
import org.isnad.model.Problem;

/** What comes out of an input, in its order: an article, or what is wrong with something. */
public sealed interface Input {
  /**
   * An article.
   *
   * @param source the file, with {@code :line} for a record of it
   */
  record Read(Article article, String source) implements Input {}

  /** Something rejected, or assumed of the article that follows. */
  record Fault(Problem problem) implements Input {}

  /** Why an article is refused whose id another one before it has. */
  static String repeated(String id) {
    return "a second article with the id " + id;
  }
}
