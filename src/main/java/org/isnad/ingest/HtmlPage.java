package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved page: what its own metadata says, and its main text. Nothing of it is run or fetched. */
final class HtmlPage {
  private static final String ARTICLE = "Article";
  private static final int LONGEST_DATE = 40;

  private final Document page;
  private final List<JsonNode> articles = new ArrayList<>();

  private HtmlPage(Document page) {
    this.page = page;
    for (var script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JsonRecords.parse(script.data()));
      } catch (Rejection malformed) {
        continue;
      }
    }
  }

  /**
   * @param beside what is said of the page elsewhere, before its own word
   * @param otherwise what holds where nothing is said
   */
  static Draft draft(String html, Optional<String> id, Metadata beside, Metadata otherwise)
      throws Rejection {
    var page = new HtmlPage(Jsoup.parse(html));
    var metadata = beside.orElse(page.metadata()).orElse(otherwise);
    var body = MainText.of(page.page, metadata.title().orElse(""));
    if (body.isBlank()) {
      throw new Rejection("HTML without text");
    }
    return Draft.of(id, metadata.title(), body, metadata);
  }

  private void collect(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::collect);
    } else if (node.isObject()) {
      if (node.path("@type").toString().contains(ARTICLE)) {
        articles.add(node);
      }
      collect(node.path("@graph"));
    }
  }

  private Metadata metadata() {
    return new Metadata(
        title(),
        stated("datePublished").or(this::date),
        stated("publisher").or(() -> meta("og:site_name", "publisher", "application-name")),
        link().or(() -> meta("og:url")).or(() -> stated("url")),
        language());
  }

  private Optional<String> title() {
    return stated("headline")
        .or(() -> meta("og:title", "twitter:title"))
        .or(() -> text("h1"))
        .or(() -> text("title"))
        .map(HtmlPage::oneLine);
  }

  private Optional<String> date() {
    return meta(
            "article:published_time",
            "og:published_time",
            "datePublished",
            "date",
            "pubdate",
            "DC.date.issued",
            "DC.date",
            "publish-date")
        .or(() -> attribute("[itemprop=datePublished]", "datetime"))
        .or(() -> attribute("[itemprop=datePublished]", "content"))
        .or(() -> attribute("time[datetime]", "datetime"))
        .filter(date -> date.length() < LONGEST_DATE);
  }

  private Optional<String> link() {
    return attribute("link[rel=canonical]", "href").filter(href -> href.contains("://"));
  }

  /** Templates in English often carry Arabic articles, so that only an Arabic tag counts. */
  private Optional<String> language() {
    return attribute("html", "lang")
        .filter(tag -> tag.toLowerCase(Locale.ROOT).matches("ar([-_].*)?"));
  }

  private Optional<String> stated(String property) {
    for (var article : articles) {
      var value = article.path(property);
      var first = value.isArray() ? value.path(0) : value;
      var text = first.isObject() ? first.path("name") : first;
      if (text.isTextual() && !text.textValue().isBlank()) {
        return Optional.of(text.textValue().strip());
      }
    }
    return Optional.empty();
  }

  private Optional<String> meta(String... names) {
    for (var name : names) {
      for (var key : List.of("property", "name", "itemprop")) {
        var content = attribute("meta[" + key + "=\"" + name + "\"]", "content");
        if (content.isPresent()) {
          return content;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> text(String selector) {
    return page.select(selector).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String oneLine(String title) {
    return title.strip().replaceAll("\\s+", " ");
  }
}
