package org.isnad.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/**
 * The sources through which a statement reached the reader: who said it first, then each link one
 * step nearer. A link has several speakers where they say it together.
 */
record Chain(List<List<Node>> links) {
  private static final String TOGETHER = " + ";

  Chain {
    links = List.copyOf(links);
  }

  static Chain of(Node statement, ArticleTriples article) {
    Set<Node> passed = new LinkedHashSet<>();
    List<List<Node>> links = new ArrayList<>();
    var link = Optional.of(statement);
    while (link.isPresent() && passed.add(link.get())) {
      var speakers = article.all(link.get(), Vocabulary.SPEAKER);
      if (!speakers.isEmpty()) {
        links.add(speakers);
      }
      link = article.one(link.get(), Vocabulary.VIA);
    }
    return new Chain(links);
  }

  String cell(Function<Node, String> speaker) {
    return Listed.of(
        links, link -> link.stream().map(speaker).collect(Collectors.joining(TOGETHER)));
  }
}
