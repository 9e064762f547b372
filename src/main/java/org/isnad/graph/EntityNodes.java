package org.isnad.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.model.Analysis;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;

/**
 * The nodes of an article's entities. An entity is described when it is first asked for: what the
 * article does not use is not written.
 */
final class EntityNodes {
  private static final String LABEL_LANGUAGE = "ar";

  private final Node article;
  private final Triples triples;
  private final Descriptions descriptions;
  private final Map<String, Entity> entities;
  private final Map<String, Node> local;
  private final Map<String, Node> nodes = new HashMap<>();

  EntityNodes(
      Node article,
      Analysis analysis,
      Triples triples,
      Descriptions descriptions,
      Numbering numbering) {
    this.article = article;
    this.triples = triples;
    this.descriptions = descriptions;
    this.entities = analysis.entities().byId();
    this.local = numbered(article, analysis, numbering);
  }

  /** Unnamed sources and groups, each numbered in the order in which the text names them. */
  private static Map<String, Node> numbered(Node article, Analysis analysis, Numbering numbering) {
    Map<String, Integer> places = new HashMap<>();
    for (var reference : analysis.entities().references()) {
      reference
          .entities()
          .forEach(id -> places.putIfAbsent(id, reference.mention().span().start()));
    }
    Map<String, Node> numbered = new HashMap<>();
    for (var type : List.of(EntityType.UNNAMED_SOURCE, EntityType.GROUP)) {
      var kind = type == EntityType.GROUP ? "group" : "source";
      var ids =
          analysis.entities().entities().stream()
              .filter(entity -> entity.type() == type)
              .map(Entity::id)
              .sorted(Comparator.comparing(id -> places.getOrDefault(id, Integer.MAX_VALUE)))
              .toList();
      for (int i = 0; i < ids.size(); i++) {
        numbered.put(ids.get(i), Iris.part(article, numbering.path(kind, i + 1)));
      }
    }
    return numbered;
  }

  /** The node of an entity, by {@link Entity#id}. */
  Node node(String id) {
    var known = nodes.get(id);
    if (known == null) {
      known = described(id);
      nodes.put(id, known);
    }
    return known;
  }

  private Node described(String id) {
    var entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no entity " + id + " in " + article);
    }
    var node = local.get(id);
    if (node != null) {
      describe(entity, node);
      return node;
    }
    return entity
        .known()
        .map(descriptions::known)
        .orElseGet(
            () -> descriptions.unknown(entity.type(), entity.name(), entity.discriminator()));
  }

  /** The knowledge base has it. */
  boolean isKnown(String id) {
    var entity = entities.get(id);
    return entity != null && entity.known().isPresent();
  }

  List<Node> nodes(List<String> ids) {
    return ids.stream().map(this::node).toList();
  }

  private void describe(Entity entity, Node node) {
    if (triples.describes(node)) {
      return;
    }
    Descriptions.types(node, entity.type(), triples);
    triples.add(node, Vocabulary.PREF_LABEL, Triples.text(entity.name(), LABEL_LANGUAGE));
    entity
        .origin()
        .filter(id -> !id.equals(entity.id()))
        .ifPresent(id -> triples.add(node, Vocabulary.BELONGS_TO, node(id)));
  }
}
