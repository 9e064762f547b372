package org.isnad.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** An article, an entity or anything else of the store: what is said of it, and what it does. */
public final class ThingPage {
  private static final List<String> ENTITY =
      List.of("entity-said", "entity-through", "entity-posts", "entity-events", "entity-articles");
  private static final List<String> ARTICLE =
      List.of("article-statements", "article-events", "article-names", "article-text");
  private static final Map<String, String> FORMATS =
      new TreeMap<>(Map.of("Turtle", "turtle", "JSON-LD", "jsonld", "N-Triples", "ntriples"));

  /** Who runs no scripts is sent on to the tables. */
  private static final String SENT_ON =
      """
      <noscript><meta http-equiv="refresh" content="0; url=%s"></noscript>
      """;

  private final Links links;
  private final Known known;
  private final List<Section> entity = ENTITY.stream().map(Section::load).toList();
  private final List<Section> article = ARTICLE.stream().map(Section::load).toList();

  public ThingPage(Links links, Known known) {
    this.links = links;
    this.known = known;
  }

  /**
   * The page. Inside a transaction.
   *
   * @param about what the store says of the thing itself
   * @param asTables of an entity: whether its sections are asked for here, and not by its script
   */
  public String write(
      DatasetGraph dataset, Node thing, Graph about, boolean asTables, Tongue tongue) {
    var title = new Labels(dataset, tongue.code()).of(thing);
    var body = new Html().element("h1", title);
    if (about.isEmpty()) {
      body.element("p", tongue.word("none"));
    }
    var frame = new Frame(tongue, known.withTerms(tongue).put("about", thing.getURI()));
    if (dataset.containsGraph(thing)) {
      body.markup("<div id=\"reading\"></div>\n<div id=\"plain\">");
      tables(body, article, dataset, thing, about, tongue);
      data(body.markup("</div>\n"), thing, tongue);
      return frame.around(title, Frame.reading("article"), body);
    }
    if (asTables || !links.to(thing.getURI()).startsWith("/entity/")) {
      tables(body, entity, dataset, thing, about, tongue);
      data(body, thing, tongue);
      return frame.around(title, body);
    }
    var tables = "?view=tables&lang=" + tongue.code();
    body.markup("<div id=\"reading\"></div>\n<p>").link(tables, tongue.word("as-tables"));
    data(body.markup("</p>\n"), thing, tongue);
    var head = Frame.reading("entity") + String.format(SENT_ON, Html.escape(tables));
    return frame.around(title, head, body);
  }

  /** What programs want of the page. */
  private static void data(Html body, Node thing, Tongue tongue) {
    body.markup("<p class=\"iri\">").text(thing.getURI()).markup("</p>\n<p>");
    body.text(tongue.word("data")).markup(" ");
    FORMATS.forEach((name, format) -> body.link("?format=" + format, name).markup(" "));
    body.markup("</p>\n");
  }

  private void tables(
      Html body,
      List<Section> sections,
      DatasetGraph dataset,
      Node thing,
      Graph about,
      Tongue tongue) {
    var labels = new Labels(dataset, tongue.code());
    facts(body, thing, about, labels, tongue);
    for (var section : sections) {
      var rows = section.ask(dataset, thing);
      if (!rows.isEmpty()) {
        write(body, section, rows, labels, tongue);
        body.markup("<p>").link(Links.editor(section.about(thing)), tongue.word("ask-this"));
        body.markup("</p>\n");
      } else if (section.isText()) {
        body.element("p", tongue.word("text-not-kept"));
      }
    }
  }

  private void facts(Html body, Node thing, Graph about, Labels labels, Tongue tongue) {
    Map<String, Html> byProperty = new TreeMap<>();
    about
        .find(thing, Node.ANY, Node.ANY)
        .forEach(
            fact -> {
              var cell = byProperty.computeIfAbsent(fact.getPredicate().getURI(), p -> new Html());
              cell.markup("<div>");
              value(cell, fact.getObject(), labels);
              cell.markup("</div>");
            });
    if (!byProperty.isEmpty()) {
      body.element("h2", tongue.word("facts")).markup("<table>");
      byProperty.forEach(
          (property, cell) -> {
            body.markup("<tr><th>");
            value(body, NodeFactory.createURI(property), labels);
            body.markup("</th><td>").markup(cell.toString()).markup("</td></tr>\n");
          });
      body.markup("</table>\n");
    }
  }

  private void write(
      Html body, Section section, List<List<Optional<Node>>> rows, Labels labels, Tongue tongue) {
    body.element("h2", tongue.word(section.name()));
    if (section.isText()) {
      rows.forEach(row -> paragraphs(body, row));
      return;
    }
    body.markup("<table><tr>");
    section.columns().forEach(column -> body.element("th", tongue.word("column-" + column)));
    body.markup("</tr>\n");
    for (var row : rows) {
      body.markup("<tr>");
      for (var cell : row) {
        body.markup("<td>");
        cell.ifPresent(node -> value(body, node, labels));
        body.markup("</td>");
      }
      body.markup("</tr>\n");
    }
    body.markup("</table>\n");
  }

  private static void paragraphs(Html body, List<Optional<Node>> row) {
    row.stream()
        .flatMap(Optional::stream)
        .flatMap(text -> Stream.of(text.getLiteralLexicalForm().split("\n")))
        .filter(line -> !line.isBlank())
        .forEach(line -> body.element("p", line));
  }

  private void value(Html body, Node node, Labels labels) {
    var target = node.isURI() ? links.to(node.getURI()) : "";
    if (target.isEmpty()) {
      body.markup("<span dir=\"auto\">").text(labels.of(node)).markup("</span>");
    } else {
      body.link(target, labels.of(node));
    }
  }
}
