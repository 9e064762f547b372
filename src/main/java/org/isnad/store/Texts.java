package org.isnad.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Profile;
import org.isnad.graph.Vocabulary;

/** The texts of articles in files of quads, each once. */
public final class Texts {
  private Texts() {}

  /** Takes an article's text. */
  public interface Taker {
    /**
     * @param date as ISO 8601; known where it stands before the text, as 'isnad build' writes it
     */
    void take(Node article, Optional<String> date, String text);
  }

  /**
   * Reads all files.
   *
   * @return how many texts there are
   */
  public static long read(List<Path> files, Taker taker) throws IOException {
    var found = new Found(taker);
    for (var file : files) {
      new QuadFile(file, Profile.FULL).read(found);
    }
    return found.articles.size();
  }

  private static final class Found extends StreamRDFBase {
    private final Taker taker;
    private final Map<Node, String> dates = new HashMap<>();
    private final Set<Node> articles = new HashSet<>();

    Found(Taker taker) {
      this.taker = taker;
    }

    @Override
    public void quad(Quad quad) {
      if (quad.getPredicate().equals(Vocabulary.DATE_PUBLISHED)) {
        dates.put(quad.getGraph(), quad.getObject().getLiteralLexicalForm());
      } else if (quad.getPredicate().equals(Vocabulary.IS_STRING)
          && articles.add(quad.getGraph())) {
        var date = Optional.ofNullable(dates.remove(quad.getGraph()));
        taker.take(quad.getGraph(), date, quad.getObject().getLiteralLexicalForm());
      }
    }
  }
}
