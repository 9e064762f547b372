package org.isnad.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.isnad.catalog.Census;
import org.isnad.catalog.ExampleQuery;
import org.isnad.graph.Vocabulary;

/** What this is, what is in it, and where to go. */
public final class FrontPage {
  private static final int OUTLETS = 30;
  private static final List<String> COUNTED =
      List.of("Statement", "Event", "Person", "Organization", "Place");
  private static final List<String> WORDS =
      List.of("statements", "events", "people", "organizations", "places");

  /** Where readers go: an address, what it is called, what is there. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("/explore", "explore", "where-explore"),
          List.of("/try", "try", "where-try"),
          List.of("/sparql", "ask", "where-sparql"),
          List.of("/ns", "terms", "where-terms"));

  private static final List<List<String>> FOR_PROGRAMS =
      List.of(
          List.of("/shapes", "where-shapes"),
          List.of("/.well-known/void", "where-void"),
          List.of("/.well-known/sparql-examples", "where-examples"),
          List.of("/dump.nq.gz", "where-dump"),
          List.of("/dump.ttl.gz", "where-dump-triples"),
          List.of("/ontology.ttl", "where-ontology"),
          List.of("/isnad/data", "where-data"),
          List.of("/isnad/shacl", "where-shacl"),
          List.of("/health", "where-health"));

  private final List<ExampleQuery> examples;
  private final Links links;
  private final Known known;

  public FrontPage(List<ExampleQuery> examples, Links links, Known known) {
    this.examples = List.copyOf(examples);
    this.links = links;
    this.known = known;
  }

  /**
   * The page.
   *
   * @param census absent while the store is being counted
   * @param changed when
   */
  public String write(Optional<Census> census, Optional<String> changed, Tongue tongue) {
    var body = new Html().element("h1", tongue.word("title"));
    body.element("p", tongue.word("description"));
    census.ifPresentOrElse(
        counted -> counts(body, counted, changed, tongue),
        () -> body.element("p", tongue.word("counting")));
    body.element("h2", tongue.word("where")).markup("<dl>");
    for (var place : PLACES) {
      var address = place.get(0) + "?lang=" + tongue.code();
      body.markup("<dt>").link(address, tongue.word(place.get(1))).markup("</dt>");
      body.element("dd", tongue.word(place.get(2)));
    }
    body.markup("</dl>\n<div id=\"reading\"></div>\n");
    body.element("h2", tongue.word("questions")).markup("<ul>");
    for (var example : examples) {
      var title = tongue.isArabic() ? example.arabic() : example.english();
      body.markup("<li>").link(Links.editor(example.sparql()), title).markup("</li>\n");
    }
    body.markup("</ul>\n").element("h2", tongue.word("for-programs")).markup("<dl>");
    for (var place : FOR_PROGRAMS) {
      body.markup("<dt>").link(place.get(0), place.get(0)).markup("</dt>");
      body.element("dd", tongue.word(place.get(1)));
    }
    body.markup("</dl>\n").element("p", tongue.word("limits"));
    body.element("p", tongue.word("rights"));
    return new Frame(tongue, known.withTerms(tongue))
        .around(tongue.word("name"), Frame.reading("front"), body);
  }

  private void counts(Html body, Census census, Optional<String> changed, Tongue tongue) {
    body.markup("<dl class=\"counts\">");
    fact(body, tongue.word("articles"), number(census.articles()));
    fact(body, tongue.word("triples"), number(census.triples()));
    for (int i = 0; i < COUNTED.size(); i++) {
      var type = NodeFactory.createURI(Vocabulary.ISNAD + COUNTED.get(i));
      var members = Optional.ofNullable(census.classes().get(type));
      fact(body, tongue.word(WORDS.get(i)), number(members.map(m -> m.count()).orElse(0L)));
    }
    census
        .first()
        .ifPresent(
            first -> fact(body, tongue.word("period"), first + " – " + census.last().orElse("")));
    changed.ifPresent(time -> fact(body, tongue.word("changed"), toTheMinute(time)));
    body.markup("</dl>\n");
    outlets(body, census, tongue);
  }

  private void outlets(Html body, Census census, Tongue tongue) {
    if (census.outlets().isEmpty()) {
      return;
    }
    body.element("h2", tongue.word("outlets")).markup("<p>");
    for (var outlet : census.outlets().stream().limit(OUTLETS).toList()) {
      var iri = outlet.outlet().getURI();
      body.link(links.to(iri), label(outlet, tongue)).text(" (" + outlet.articles() + ") ");
    }
    body.markup("</p>\n");
  }

  private static String label(Census.Outlet outlet, Tongue tongue) {
    var labels = outlet.labels();
    return labels.stream()
        .filter(label -> label.getLiteralLanguage().equals(tongue.code()))
        .findFirst()
        .or(() -> labels.stream().findFirst())
        .map(label -> label.getLiteralLexicalForm())
        .orElse(outlet.outlet().getURI());
  }

  private static void fact(Html body, String name, String value) {
    body.markup("<div><dt>").text(name).markup("</dt>").element("dd", value).markup("</div>");
  }

  /** As people read it: {@code 2026-12-01 04:21 UTC}. */
  private static String toTheMinute(String time) {
    return time.replaceFirst("T(\\d\\d:\\d\\d).*", " $1 UTC");
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
