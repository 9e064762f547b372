package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/**
 * A table of events as political scientists know them from GDELT and POLECAT: a row for each actor,
 * recipient and place of an event, so that each cell holds one value. An event that lacks one of
 * the three still has its row.
 */
final class InteractionTable {
  static final List<String> HEADER = header();

  private static final List<String> NOBODY = List.of("", "", "", "", "", "");
  private static final List<String> NOWHERE = List.of("", "", "", "", "", "", "");

  private final NewsGraph news;

  InteractionTable(NewsGraph news) {
    this.news = news;
  }

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("event_id", "event_date", "event_type"));
    header.addAll(List.of("event_mode", "quad", "status", "narrated", "claimed_by"));
    for (var party : List.of("actor", "recipient")) {
      for (var cell : List.of("name", "name_en", "id", "wikidata", "class", "country")) {
        header.add(party + "_" + cell);
      }
    }
    header.addAll(List.of("place_name", "place_name_en", "place_id", "geonames"));
    header.addAll(List.of("latitude", "longitude", "country"));
    header.addAll(List.of("trigger", "begin", "end", "confidence"));
    header.addAll(ArticleCells.HEADER);
    return List.copyOf(header);
  }

  List<List<String>> rows(ArticleTriples article) {
    var shared = ArticleCells.of(article, news).cells();
    List<List<String>> rows = new ArrayList<>();
    for (var event : article.members(Vocabulary.EVENT)) {
      var what = what(event, article);
      var words = words(event, article);
      for (var actor : each(event, Vocabulary.ACTOR, article)) {
        for (var recipient : each(event, Vocabulary.TARGET, article)) {
          for (var place : each(event, Vocabulary.PLACE, article)) {
            var parties =
                Stream.of(party(actor), party(recipient), where(place)).flatMap(List::stream);
            rows.add(
                Stream.of(what.stream(), parties, words.stream(), shared.stream())
                    .flatMap(cells -> cells)
                    .toList());
          }
        }
      }
    }
    return rows;
  }

  private static List<String> party(Optional<Described> party) {
    return party.map(InteractionTable::party).orElse(NOBODY);
  }

  private static List<String> where(Optional<Described> place) {
    return place.map(InteractionTable::where).orElse(NOWHERE);
  }

  private List<Optional<Described>> each(Node event, Node role, ArticleTriples article) {
    var entities = article.all(event, role);
    return entities.isEmpty()
        ? List.of(Optional.empty())
        : entities.stream().map(e -> Optional.of(news.described(e, article))).toList();
  }

  private List<String> what(Node event, ArticleTriples article) {
    var happening = new Happening(event, article);
    return List.of(
        event.toString(),
        happening.date(),
        happening.type(),
        happening.modes(),
        happening.quadrant(),
        happening.status(),
        String.valueOf(happening.isNarrated()),
        Listed.of(happening.claimants(), who -> news.described(who, article).name()));
  }

  private static List<String> words(Node event, ArticleTriples article) {
    var evidence = new Evidence(article, event);
    return List.of(
        evidence.words(),
        evidence.begin(),
        evidence.end(),
        article.text(event, Vocabulary.CONFIDENCE));
  }

  private static List<String> party(Described who) {
    return List.of(who.name(), who.english(), who.iri(), who.wikidata(), who.kind(), who.country());
  }

  private static List<String> where(Described place) {
    return List.of(
        place.name(),
        place.english(),
        place.iri(),
        place.geonames(),
        place.latitude(),
        place.longitude(),
        place.country());
  }
}
