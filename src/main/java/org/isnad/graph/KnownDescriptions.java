package org.isnad.graph;

import static org.isnad.graph.Triples.string;
import static org.isnad.graph.Triples.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.KnownEntity.Coordinates;

/** What the graph of entities says of those of the knowledge base; news names the same ones. */
final class KnownDescriptions {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  private final Iris iris;
  private final Knowledge knowledge;
  private final Map<KnownEntity, Known> known = new ConcurrentHashMap<>();

  /**
   * An entity, described.
   *
   * @param parent what it lies in or belongs to
   * @param geometry the triples of its geometry, if it has one
   */
  record Known(
      Node node, List<Triple> triples, Optional<KnownEntity> parent, List<Triple> geometry) {}

  KnownDescriptions(Iris iris, Knowledge knowledge) {
    this.iris = iris;
    this.knowledge = knowledge;
  }

  Known of(KnownEntity entity) {
    return known.computeIfAbsent(entity, this::describe);
  }

  private Known describe(KnownEntity entity) {
    var node = iris.known(entity.key());
    var triples = new Triples();
    Descriptions.types(node, entity.type(), triples);
    labels(node, entity, triples);
    entity.wikidata().ifPresent(item -> sameAs(node, item, triples));
    if (entity.type() == EntityType.STATE) {
      entity.iso().ifPresent(code -> triples.add(node, Vocabulary.COUNTRY_CODE, string(code)));
    }
    var parent = parent(entity);
    parent.ifPresent(p -> triples.add(node, within(entity), iris.known(p.key())));
    var geometry = new Triples();
    entity.coordinates().ifPresent(point -> geometry(node, point, triples, geometry));
    return new Known(node, triples.list(), parent, geometry.list());
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

  private Optional<KnownEntity> parent(KnownEntity entity) {
    return entity.parent().filter(key -> !key.equals(entity.key())).flatMap(knowledge.entity());
  }

  private static Node within(KnownEntity entity) {
    return switch (entity.type()) {
      case PLACE, STATE -> Vocabulary.LOCATED_IN;
      default -> Vocabulary.BELONGS_TO;
    };
  }

  private static void geometry(Node node, Coordinates point, Triples triples, Triples described) {
    var geometry = Iris.part(node, "/geometry");
    triples.add(node, Vocabulary.HAS_GEOMETRY, geometry);
    described.add(geometry, Vocabulary.TYPE, Vocabulary.GEOMETRY);
    var wkt = "POINT(" + degrees(point.longitude()) + " " + degrees(point.latitude()) + ")";
    var datatype = TypeMapper.getInstance().getSafeTypeByName(Vocabulary.WKT_LITERAL);
    described.add(geometry, Vocabulary.AS_WKT, NodeFactory.createLiteralDT(wkt, datatype));
  }

  private static String degrees(double degrees) {
    return BigDecimal.valueOf(degrees).toPlainString();
  }
}
