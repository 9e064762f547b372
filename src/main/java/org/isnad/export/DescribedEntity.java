package org.isnad.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** Reads the description of one entity. */
final class DescribedEntity {
  static final Node PLACE = Vocabulary.isnad("Place");

  /** The classes that say least, the vaguest last. */
  private static final List<String> VAGUE = List.of("Organization", "Place", "Agent");

  private static final Pattern POINT = Pattern.compile("POINT\\s*\\((\\S+) (\\S+)\\)");
  private static final Pattern GEONAMES = Pattern.compile(".*/geonames-(\\d+)");

  private final Node entity;
  private final ArticleTriples triples;
  private final NewsGraph news;

  DescribedEntity(Node entity, ArticleTriples triples, NewsGraph news) {
    this.entity = entity;
    this.triples = triples;
    this.news = news;
  }

  Described described() {
    var arabic = label("ar");
    var english = label("en");
    var types = types();
    var point = point();
    return new Described(
        entity.toString(),
        arabic.or(() -> english).orElse(""),
        english.orElse(""),
        types.isEmpty() ? "" : types.get(0),
        types,
        wikidata(),
        geonames(),
        point.map(p -> p.group(2)).orElse(""),
        point.map(p -> p.group(1)).orElse(""),
        country());
  }

  private Optional<String> label(String language) {
    return triples.all(entity, Vocabulary.PREF_LABEL).stream()
        .filter(label -> label.isLiteral() && language.equals(label.getLiteralLanguage()))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private List<String> types() {
    List<String> types = new ArrayList<>();
    List<String> vague = new ArrayList<>();
    for (var type : triples.all(entity, Vocabulary.TYPE)) {
      if (type.toString().startsWith(Vocabulary.ISNAD)) {
        var name = ArticleTriples.localName(type);
        (VAGUE.contains(name) ? vague : types).add(name);
      }
    }
    VAGUE.stream().filter(vague::contains).forEach(types::add);
    return types;
  }

  private String wikidata() {
    return triples.all(entity, Vocabulary.SAME_AS).stream()
        .filter(item -> item.toString().startsWith(Vocabulary.WIKIDATA))
        .map(ArticleTriples::localName)
        .findFirst()
        .orElse("");
  }

  private String geonames() {
    var geonames = GEONAMES.matcher(entity.toString());
    return geonames.matches() ? geonames.group(1) : "";
  }

  private Optional<Matcher> point() {
    return triples.all(entity, Vocabulary.HAS_GEOMETRY).stream()
        .flatMap(geometry -> news.about(geometry).all(geometry, Vocabulary.AS_WKT).stream())
        .map(wkt -> POINT.matcher(ArticleTriples.text(wkt)))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** Its own code, or that of the nearest that it belongs to or lies in. */
  private String country() {
    var own = triples.text(entity, Vocabulary.COUNTRY_CODE);
    Set<Node> above = new LinkedHashSet<>(wholes(triples, entity));
    Set<Node> seen = new HashSet<>();
    while (own.isEmpty() && !above.isEmpty()) {
      var next = above.iterator().next();
      above.remove(next);
      if (seen.add(next)) {
        var described = news.about(next);
        own = described.text(next, Vocabulary.COUNTRY_CODE);
        above.addAll(wholes(described, next));
      }
    }
    return own;
  }

  private static List<Node> wholes(ArticleTriples triples, Node part) {
    return Stream.of(Vocabulary.BELONGS_TO, Vocabulary.LOCATED_IN)
        .flatMap(property -> triples.all(part, property).stream())
        .toList();
  }
}
