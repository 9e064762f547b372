package org.isnad.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.graph.Vocabulary;

/**
 * The graph of many articles, read article by article, so that as much is in memory as one of them
 * and the names of all. Articles are in the order of their IRIs.
 */
final class NewsGraph {
  private static final int REMEMBERED = 10_000;

  private final DatasetGraph dataset;
  private final List<Node> articles;
  private final Map<Node, Described> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Described> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Each article has a graph of its own, which has its name. */
  NewsGraph(DatasetGraph dataset) {
    this.dataset = dataset;
    Set<Node> named = new TreeSet<>(ArticleTriples.ORDER);
    dataset
        .find(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE)
        .forEachRemaining(quad -> named.add(quad.getSubject()));
    this.articles = List.copyOf(named);
  }

  List<Node> articles() {
    return articles;
  }

  ArticleTriples read(Node article) {
    return new ArticleTriples(article, dataset.find(article, Node.ANY, Node.ANY, Node.ANY));
  }

  /** The entities that are not of one article alone. */
  List<Node> sharedEntities() {
    Set<Node> own = new HashSet<>(articles);
    Set<Node> shared = new TreeSet<>(ArticleTriples.ORDER);
    for (var type : List.of(Vocabulary.AGENT, DescribedEntity.PLACE)) {
      dataset
          .find(Node.ANY, Node.ANY, Vocabulary.TYPE, type)
          .forEachRemaining(
              quad -> {
                if (!own.contains(quad.getGraph())) {
                  shared.add(quad.getSubject());
                }
              });
    }
    return new ArrayList<>(shared);
  }

  /** Unnamed sources and groups of an article. */
  List<Node> ownEntities(ArticleTriples article) {
    Set<Node> own = new TreeSet<>(ArticleTriples.ORDER);
    own.addAll(article.members(Vocabulary.AGENT));
    own.addAll(article.members(DescribedEntity.PLACE));
    return new ArrayList<>(own);
  }

  /** What the graph says of an entity, of an article's own or of all. */
  Described described(Node entity, ArticleTriples article) {
    return article.describes(entity) ? describe(entity, article) : described(entity);
  }

  Described described(Node entity) {
    var known = remembered.get(entity);
    if (known == null) {
      known = describe(entity, about(entity));
      remembered.put(entity, known);
    }
    return known;
  }

  private Described describe(Node entity, ArticleTriples triples) {
    return new DescribedEntity(entity, triples, this).described();
  }

  /** All that any graph says of a node. */
  ArticleTriples about(Node subject) {
    return new ArticleTriples(subject, dataset.find(Node.ANY, subject, Node.ANY, Node.ANY));
  }
}
