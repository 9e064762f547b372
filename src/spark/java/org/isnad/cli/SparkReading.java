package org.isnad.cli;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.SparkFiles;
import org.isnad.graph.ArticleGraph;
import org.isnad.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The way from an article to its graph on an executor. It is sent there as the options of the
 * command line; the tables are loaded there once, with the first article.
 */
final class SparkReading implements Supplier<Function<Article, ArticleGraph>>, Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<String> args;
  private final String table;
  private transient @Nullable Function<Article, ArticleGraph> loaded;

  /**
   * @param table the name under which Spark brings the user's own names; empty where there are none
   */
  SparkReading(List<String> args, String table) {
    this.args = new ArrayList<>(args);
    this.table = table;
  }

  @Override
  public synchronized Function<Article, ArticleGraph> get() {
    if (loaded == null) {
      var own = Optional.of(table).filter(name -> !name.isEmpty());
      var options = SparkBuild.options(args, own.map(name -> Path.of(SparkFiles.get(name))));
      loaded = LateReading.loaded(options);
    }
    return loaded;
  }
}
