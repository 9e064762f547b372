package org.isnad.graph;

import java.util.List;
import org.isnad.model.Post;
import org.isnad.model.Span;

/** Writes the offices that an article states. */
final class PostMapper {
  private final Sheet sheet;
  private final Descriptions descriptions;

  PostMapper(Sheet sheet, Descriptions descriptions) {
    this.sheet = sheet;
    this.descriptions = descriptions;
  }

  void map(List<Post> posts) {
    var order = TextOrder.of(posts.stream().map(PostMapper::first).toList());
    for (int index : order.order()) {
      map(posts.get(index), order.number(index));
    }
  }

  private static Span first(Post post) {
    return post.evidence().stream()
        .min(Span::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no evidence of post " + post));
  }

  private void map(Post post, int number) {
    var node = sheet.part("post", number);
    sheet.add(node, Vocabulary.TYPE, Vocabulary.MEMBERSHIP);
    sheet.add(node, Vocabulary.MEMBER, sheet.entities().node(post.holder()));
    post.body()
        .ifPresent(id -> sheet.add(node, Vocabulary.ORGANIZATION, sheet.entities().node(id)));
    sheet.add(node, Vocabulary.HOLDS_ROLE, descriptions.role(post.title()));
    sheet.extracted(node, post.evidence(), post.rule(), post.confidence());
  }
}
