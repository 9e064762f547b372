package org.isnad.graph;

import static org.isnad.graph.Triples.string;
import static org.isnad.graph.Triples.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.KnownEntity.Coordinates;

/**
 * What the graph of entities says of each that an article names. A description depends on the IRI
 * and the knowledge base alone: whichever article names the entity, it is the same.
 */
final class Descriptions {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  private final Iris iris;
  private final Knowledge knowledge;
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();

  Descriptions(Iris iris, Knowledge knowledge) {
    this.iris = iris;
    this.knowledge = knowledge;
  }

  Map<Node, List<Triple>> bySubject() {
    return bySubject;
  }

  /** Describes an entity of the knowledge base, and what it lies in or belongs to. */
  Node known(KnownEntity entity) {
    var node = iris.known(entity.key());
    if (!bySubject.containsKey(node)) {
      var triples = new Triples();
      bySubject.put(node, List.of());
      types(node, entity.type(), triples);
      labels(node, entity, triples);
      entity.wikidata().ifPresent(item -> sameAs(node, item, triples));
      if (entity.type() == EntityType.STATE) {
        entity.iso().ifPresent(code -> triples.add(node, Vocabulary.COUNTRY_CODE, string(code)));
      }
      parent(entity).ifPresent(parent -> triples.add(node, within(entity), parent));
      entity.coordinates().ifPresent(point -> geometry(node, point, triples));
      bySubject.put(node, triples.list());
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

  private static void labels(Node node, KnownEntity entity, Triples triples) {
    triples.add(node, Vocabulary.PREF_LABEL, text(entity.label(), ARABIC));
    entity.english().ifPresent(e -> triples.add(node, Vocabulary.PREF_LABEL, text(e, ENGLISH)));
    for (var label : entity.labels()) {
      if (!label.equals(entity.label())) {
        triples.add(node, Vocabulary.ALT_LABEL, text(label, ARABIC));
      }
    }
  }

  private static void sameAs(Node node, String item, Triples triples) {
    triples.add(node, Vocabulary.SAME_AS, NodeFactory.createURI(Vocabulary.WIKIDATA + item));
  }

  private Optional<Node> parent(KnownEntity entity) {
    return entity
        .parent()
        .filter(key -> !key.equals(entity.key()))
        .flatMap(knowledge.entity())
        .map(this::known);
  }

  private static Node within(KnownEntity entity) {
    return switch (entity.type()) {
      case PLACE, STATE -> Vocabulary.LOCATED_IN;
      default -> Vocabulary.BELONGS_TO;
    };
  }

  private void geometry(Node node, Coordinates point, Triples triples) {
    var geometry = Iris.part(node, "/geometry");
    triples.add(node, Vocabulary.HAS_GEOMETRY, geometry);
    var described = new Triples();
    described.add(geometry, Vocabulary.TYPE, Vocabulary.GEOMETRY);
    var wkt = "POINT(" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")";
    var datatype = TypeMapper.getInstance().getSafeTypeByName(Vocabulary.WKT_LITERAL);
    described.add(geometry, Vocabulary.AS_WKT, NodeFactory.createLiteralDT(wkt, datatype));
    bySubject.put(geometry, described.list());
  }

  private static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
