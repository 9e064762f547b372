package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** An office that an article states, where it names the body too: who holds it, and where. */
record Post(Node post, Node holder, Node body, String title) {
  static List<Post> of(ArticleTriples article, NewsGraph news) {
    List<Post> posts = new ArrayList<>();
    for (var post : article.members(Vocabulary.MEMBERSHIP)) {
      var title =
          Listed.of(article.all(post, Vocabulary.HOLDS_ROLE), role -> news.described(role).name());
      for (var holder : article.all(post, Vocabulary.MEMBER)) {
        for (var body : article.all(post, Vocabulary.ORGANIZATION)) {
          posts.add(new Post(post, holder, body, title));
        }
      }
    }
    return posts;
  }
}
