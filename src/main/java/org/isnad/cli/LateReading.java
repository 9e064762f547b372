package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.graph.ArticleGraph;
import org.isnad.model.Article;

/** The way from an article to its graph; its tables are loaded with the first, if not before. */
final class LateReading implements Function<Article, ArticleGraph> {
  private final Extraction options;
  private Optional<Reading> reading;

  LateReading(Extraction options, Optional<Reading> reading) {
    this.options = options;
    this.reading = reading;
  }

  /** With its tables, which are loaded now. */
  static LateReading loaded(Extraction options) {
    var reading = new LateReading(options, Optional.empty());
    reading.loaded();
    return reading;
  }

  @Override
  public ArticleGraph apply(Article article) {
    return loaded().graph(article);
  }

  private synchronized Reading loaded() {
    if (reading.isEmpty()) {
      try {
        reading = Optional.of(Reading.of(options));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return reading.get();
  }
}
