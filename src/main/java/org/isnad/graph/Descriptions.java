package org.isnad.graph;

import static org.isnad.graph.Triples.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * What the graph of entities says of each that an article names. A description depends on the IRI
 * and the knowledge base alone: whichever article names the entity, it is the same.
 */
final class Descriptions {
  private static final String ARABIC = "ar";

  private final Iris iris;
  private final KnownDescriptions known;
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

  Descriptions(Iris iris, KnownDescriptions known) {
    this.iris = iris;
    this.known = known;
  }

  Map<Node, List<Triple>> bySubject() {
    return bySubject;
  }

  /** Describes an entity of the knowledge base, and what it lies in or belongs to. */
  Node known(KnownEntity entity) {
    var described = known.of(entity);
    var node = described.node();
    if (!bySubject.containsKey(node)) {
      bySubject.put(node, described.triples());
      described.parent().ifPresent(this::known);
      if (!described.geometry().isEmpty()) {
        bySubject.put(described.geometry().get(0).getSubject(), described.geometry());
      }
    }
    return node;
  }

  /** Describes an entity that is known by name only. */
  Node unknown(EntityType type, String name, Optional<String> discriminator) {
    var node = iris.unknown(type, name, discriminator);
    if (!bySubject.containsKey(node)) {
      var triples = new Triples();
      types(node, type, triples);
      var label = label(name) + discriminator.map(d -> " (" + label(d) + ")").orElse("");
      triples.add(node, Vocabulary.PREF_LABEL, text(label, ARABIC));
      bySubject.put(node, triples.list());
    }
    return node;
  }

  Node role(String title) {
    var node = iris.role(title);
    if (!bySubject.containsKey(node)) {
      var triples = new Triples();
      triples.add(node, Vocabulary.TYPE, Vocabulary.ROLE);
      var label = IriPart.words(title).replace('_', ' ');
      triples.add(node, Vocabulary.PREF_LABEL, text(label, ARABIC));
      bySubject.put(node, triples.list());
    }
    return node;
  }

  /** The class of an entity and every superclass. */
  static void types(Node node, EntityType type, Triples triples) {
    List<Node> types = new ArrayList<>();
    types.add(Vocabulary.isnad(type));
    if (type.isOrganization()) {
      types.add(Vocabulary.isnad(EntityType.ORGANIZATION));
    }
    if (type.isAgent()) {
      types.add(Vocabulary.AGENT);
    }
    if (type == EntityType.STATE) {
      types.add(Vocabulary.isnad(EntityType.PLACE));
    }
    triples.add(node, Vocabulary.TYPE, types);
  }

  private static String label(String name) {
    return IriPart.name(name).replace('_', ' ');
  }
}
