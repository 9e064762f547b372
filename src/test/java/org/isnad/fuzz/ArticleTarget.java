package org.isnad.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.Format;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.graph.Knowledge;
import org.isnad.graph.Profile;
import org.isnad.graph.Validator;
import org.isnad.model.Article;
import org.isnad.pipeline.Pipeline;
import org.isnad.pipeline.Soundness;

/**
 * The way from any text to its graph: nothing is thrown, every span slices to its surface, and the
 * graph conforms to the shapes and can be written. The first line is the article's id too.
 */
final class ArticleTarget implements Target {
  private final Pipeline pipeline = Pipeline.load();
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);
  private final GraphMapper mapper =
      new GraphMapper(iris, Knowledge.NONE, new Edition("1", "1"), Profile.FULL);
  private final Validator shapes = Validator.load();

  @Override
  public void take(byte[] input) throws IOException {
    var text = new String(input, StandardCharsets.UTF_8).replace("\0", "");
    if (text.isBlank()) {
      return;
    }
    var sections = pipeline.sections(article(text));
    sections.forEach(Soundness::check);
    var graph = mapper.map(sections);
    graph.pieces().forEach(this::check);
    for (var format : new Format[] {Format.NQ, Format.RDF}) {
      try (var writer = new GraphWriter(OutputStream.nullOutputStream(), format, true, iris)) {
        writer.write(graph);
      }
    }
  }

  private static Article article(String text) {
    var none = Optional.<String>empty();
    var lines = text.lines().filter(line -> !line.isBlank());
    var first = lines.findFirst().orElse("a");
    return Article.of(first, Optional.of(first), text, Optional.empty(), Optional.of(first), none);
  }

  private void check(ArticleGraph piece) {
    var faults = shapes.validate(piece);
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.get(0).toString());
    }
  }
}
