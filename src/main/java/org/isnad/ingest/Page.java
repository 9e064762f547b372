package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a news page says of itself, in JSON-LD, Open Graph or microdata, and its main text. */
final class Page {
  private static final String CLUTTER =
      "script, style, nav, aside, footer, header, form, figure, noscript, iframe, button, [hidden]";
  private static final String PARAGRAPHS = "p, h2, h3, li, blockquote";
  private static final String TITLE_SEPARATOR = " | ";

  private final Document page;
  private final Optional<JsonNode> described;

  Page(Document page, ObjectMapper json) {
    this.page = page;
    this.described = described(page, json);
  }

  Optional<String> headline() {
    return meta("meta[property=og:title]")
        .or(() -> field("headline"))
        .or(() -> text(page.selectFirst("h1")))
        .or(() -> text(page.selectFirst("title")).map(Page::withoutSite));
  }

  Optional<String> date() {
    return field("datePublished")
        .or(() -> meta("meta[property=article:published_time]"))
        .or(() -> meta("meta[itemprop=datePublished]"))
        .or(() -> meta("meta[name=date]"))
        .or(() -> attribute("time[datetime]", "datetime"));
  }

  Optional<String> url() {
    return attribute("link[rel=canonical]", "href").or(() -> meta("meta[property=og:url]"));
  }

  Optional<String> publisher() {
    return meta("meta[property=og:site_name]")
        .or(() -> described.map(d -> d.path("publisher").path("name").asText()))
        .filter(name -> !name.isBlank());
  }

  /** The paragraphs of the main text, a line each. */
  String body() {
    var main = page.body() == null ? page.clone() : page.body().clone();
    main.select(CLUTTER).remove();
    var root = main.selectFirst("[itemprop=articleBody]");
    root = root == null ? main.selectFirst("article") : root;
    root = root == null ? main.selectFirst("main") : root;
    root = root == null ? densest(main) : root;
    List<String> lines = new ArrayList<>();
    for (var paragraph : root.select(PARAGRAPHS)) {
      boolean nested = paragraph.parents().stream().anyMatch(p -> p.is(PARAGRAPHS));
      if (!nested && !paragraph.text().isBlank()) {
        lines.add(paragraph.text().strip());
      }
    }
    return lines.isEmpty() ? root.wholeText().strip() : String.join("\n", lines);
  }

  /** The element whose own paragraphs hold the most text. */
  private static Element densest(Element main) {
    Map<Element, Integer> lengths = new HashMap<>();
    var best = main;
    for (var paragraph : main.select("p")) {
      var parent = paragraph.parent();
      if (parent != null) {
        int length = lengths.merge(parent, paragraph.text().length(), Integer::sum);
        best = length > lengths.getOrDefault(best, 0) ? parent : best;
      }
    }
    return best;
  }

  private static Optional<JsonNode> described(Document page, ObjectMapper json) {
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        var found = article(json.readTree(script.data()));
        if (found.isPresent()) {
          return found;
        }
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> article(JsonNode node) {
    if (node.isArray() || node.has("@graph")) {
      for (var child : node.isArray() ? node : node.get("@graph")) {
        var found = article(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return node.path("@type").toString().contains("Article") ? Optional.of(node) : Optional.empty();
  }

  private Optional<String> field(String name) {
    return described.map(d -> d.path(name).asText()).filter(text -> !text.isBlank());
  }

  private Optional<String> meta(String selector) {
    return attribute(selector, "content");
  }

  private Optional<String> attribute(String selector, String name) {
    var element = page.selectFirst(selector);
    return element == null
        ? Optional.empty()
        : Optional.of(element.attr(name)).filter(value -> !value.isBlank());
  }

  private static Optional<String> text(Element element) {
    return element == null
        ? Optional.empty()
        : Optional.of(element.text()).filter(text -> !text.isBlank());
  }

  private static String withoutSite(String title) {
    int at = title.indexOf(TITLE_SEPARATOR);
    return at > 0 ? title.substring(0, at) : title;
  }
}
