package org.isnad.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;
import org.isnad.model.KnownEntity.Coordinates;

/**
 * Reads a user's own entities from Turtle, in the terms with which the graph of entities describes
 * them: an {@code isnad:} class, {@code skos:prefLabel}, {@code altLabel}, {@code hiddenLabel}
 * (short names), {@code owl:sameAs} Wikidata, {@code isnad:countryCode}, {@code isnad:locatedIn} or
 * {@code belongsTo}, {@code geo:hasGeometry}. The last part of the IRI is the key, or the Wikidata
 * item.
 */
public final class KnownInTurtle {
  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";
  private static final Pattern POINT =
      Pattern.compile("(?i)\\s*POINT\\s*\\(\\s*(-?[0-9.]+)\\s+(-?[0-9.]+)\\s*\\)\\s*");

  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  private final String file;
  private final Graph graph;
  private final List<String> faults = new ArrayList<>();

  private KnownInTurtle(String file, Graph graph) {
    this.file = file;
    this.graph = graph;
  }

  /**
   * The entities that a file describes, by key.
   *
   * @throws IllegalArgumentException with all faults of the file, as {@code file:line: fault} or
   *     {@code file: subject: fault}
   */
  public static List<KnownEntity> read(Path path) {
    var file = String.valueOf(path.getFileName());
    try {
      var graph = GraphFactory.createDefaultGraph();
      ForeignRdf.parse(
          RDFParser.create()
              .source(path)
              .lang(Lang.TURTLE)
              .errorHandler(ErrorHandlerFactory.errorHandlerExceptions()),
          StreamRDFLib.graph(graph));
      return new KnownInTurtle(file, graph).entities();
    } catch (RiotParseException malformed) {
      throw new IllegalArgumentException(
          file + ":" + malformed.getLine() + ": " + malformed.getOriginalMessage(), malformed);
    } catch (RiotException unreadable) {
      throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  private List<KnownEntity> entities() {
    List<KnownEntity> entities = new ArrayList<>();
    var subjects = new TreeSet<String>();
    graph
        .find(Node.ANY, Vocabulary.PREF_LABEL, Node.ANY)
        .filterKeep(triple -> triple.getSubject().isURI())
        .forEach(triple -> subjects.add(triple.getSubject().getURI()));
    for (var iri : subjects) {
      var subject = NodeFactory.createURI(iri);
      entity(subject).ifPresent(entities::add);
    }
    if (entities.isEmpty() && faults.isEmpty()) {
      faults.add(file + ": describes nothing: no skos:prefLabel");
    }
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return entities;
  }

  private Optional<KnownEntity> entity(Node subject) {
    List<String> labels = new ArrayList<>(texts(subject, Vocabulary.PREF_LABEL, ARABIC));
    labels.addAll(texts(subject, Vocabulary.ALT_LABEL, ARABIC));
    var type = type(subject);
    if (labels.isEmpty()) {
      faults.add(file + ": " + subject.getURI() + ": no skos:prefLabel in Arabic (@ar)");
    }
    if (type.isEmpty()) {
      faults.add(file + ": " + subject.getURI() + ": no class of isnad:, as isnad:Person");
    }
    if (labels.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    var item =
        objects(subject, Vocabulary.SAME_AS).stream().filter(KnownInTurtle::isItem).findFirst();
    return Optional.of(
        new KnownEntity(
            key(item.orElse(subject)),
            type.get(),
            labels,
            texts(subject, Vocabulary.HIDDEN_LABEL, ARABIC),
            texts(subject, Vocabulary.PREF_LABEL, ENGLISH).stream().findFirst(),
            item.map(KnownInTurtle::key),
            objects(subject, Vocabulary.COUNTRY_CODE).stream()
                .map(Node::getLiteralLexicalForm)
                .findFirst(),
            parent(subject),
            coordinates(subject)));
  }

  /** The narrowest class: an isnad:ArmedGroup is an isnad:Organization too. */
  private Optional<EntityType> type(Node subject) {
    var classes = objects(subject, Vocabulary.TYPE);
    Optional<EntityType> found = Optional.empty();
    for (var type : EntityType.values()) {
      boolean wider =
          type == EntityType.ORGANIZATION
              || type == EntityType.PLACE && found.filter(EntityType.STATE::equals).isPresent();
      if (!type.isLocal()
          && classes.contains(Vocabulary.isnad(type))
          && (found.isEmpty() || !wider)) {
        found = Optional.of(type);
      }
    }
    return found;
  }

  private Optional<String> parent(Node subject) {
    List<Node> parents = new ArrayList<>(objects(subject, Vocabulary.LOCATED_IN));
    parents.addAll(objects(subject, Vocabulary.BELONGS_TO));
    return parents.stream().filter(Node::isURI).map(KnownInTurtle::key).findFirst();
  }

  private Optional<Coordinates> coordinates(Node subject) {
    for (var geometry : objects(subject, Vocabulary.HAS_GEOMETRY)) {
      for (var wkt : objects(geometry, Vocabulary.AS_WKT)) {
        var point =
            wkt.isLiteral() ? point(wkt.getLiteralLexicalForm()) : Optional.<Coordinates>empty();
        if (point.isEmpty()) {
          faults.add(file + ": " + subject.getURI() + ": no point on the earth: " + wkt);
        }
        return point;
      }
    }
    return Optional.empty();
  }

  private static Optional<Coordinates> point(String wkt) {
    var point = POINT.matcher(wkt);
    if (!point.matches()) {
      return Optional.empty();
    }
    try {
      double longitude = Double.parseDouble(point.group(1));
      double latitude = Double.parseDouble(point.group(2));
      return Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE
          ? Optional.of(new Coordinates(latitude, longitude))
          : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private List<Node> objects(Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .toList()
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private List<String> texts(Node subject, Node property, String language) {
    return objects(subject, property).stream()
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private static boolean isItem(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocabulary.WIKIDATA);
  }

  private static String key(Node node) {
    var iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
