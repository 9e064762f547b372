package org.isnad.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An article as a feed has it: whole, or a summary with the address of its page. */
public final class FeedEntry {
  static final String SUMMARY = "only a summary: the feed has no more of it";

  /** A summary that long is none. */
  private static final int LONG = 1000;

  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}+\\.?,\\s*");

  /** The day counts that is stated, whatever the zone (PST), whose name no library reads. */
  private static final Pattern ZONE = Pattern.compile("\\s+(?!GMT)[A-Z]{1,5}$");

  private final Element entry;
  private final Element feed;

  FeedEntry(Element entry, Element feed) {
    this.entry = entry;
    this.feed = feed;
  }

  /** The article's, made of what the feed calls it for ever; empty where the feed does not. */
  public Optional<String> id() {
    return text(entry, "guid", "id").map(this::everywhere).or(this::link).map(Draft::hash);
  }

  /** A number that another feed may give too is told apart by where this feed belongs. */
  private String everywhere(String name) {
    return name.contains(":") ? name : link(feed).orElse("") + " " + name;
  }

  /** Another word where anything of the entry is another. */
  public String fingerprint() {
    return Draft.hash(entry.outerHtml());
  }

  /** Where its page is. */
  public Optional<String> link() {
    return link(entry).or(() -> text(entry, "guid").filter(guid -> guid.startsWith("http")));
  }

  private static Optional<String> link(Element of) {
    for (var child : of.children()) {
      var kind = child.attr("rel");
      if (child.tagName().equals("link") && (kind.isEmpty() || kind.equals("alternate"))) {
        var address = child.hasAttr("href") ? child.attr("href") : child.wholeText();
        if (!address.isBlank()) {
          return Optional.of(address.strip());
        }
      }
    }
    return Optional.empty();
  }

  /** False where only its page has all of it. */
  public boolean isWhole() {
    return markup("content:encoded", "content").isPresent()
        || markup("description", "summary")
            .filter(html -> Jsoup.parseBodyFragment(html).text().length() >= LONG)
            .isPresent();
  }

  /**
   * Reads the article, from its page where that is given and has one.
   *
   * @param source what problems are told of
   */
  public void read(String source, Optional<byte[]> page, Consumer<Input> sink) {
    var intake = new Intake(sink);
    try {
      if (page.isPresent() && readPage(source, page.get(), intake)) {
        return;
      }
      read(source, intake);
    } catch (Rejection rejection) {
      intake.report(rejection.in(source));
    }
  }

  private boolean readPage(String source, byte[] page, Intake intake) {
    try {
      var decoding = Decoding.of(page, Encodings.declared(page));
      var draft = HtmlPage.draft(decoding.text(), id(), metadata(), ofFeed());
      intake.accept(source, draft, decoding.note());
      return true;
    } catch (Rejection unread) {
      return false;
    }
  }

  /** What the entry itself holds. */
  void read(String source, Intake intake) throws Rejection {
    var html =
        markup("content:encoded", "content", "description", "summary")
            .orElseThrow(() -> new Rejection("an entry without text"));
    var draft = HtmlPage.draft(html, id(), metadata(), ofFeed());
    intake.accept(source, draft, isWhole() ? Optional.empty() : Optional.of(SUMMARY));
  }

  private Metadata metadata() {
    return new Metadata(
        markup("title").map(html -> Jsoup.parseBodyFragment(html).text().strip()),
        text(entry, "pubDate", "published", "dc:date", "date", "updated").map(FeedEntry::day),
        text(entry, "dc:publisher", "source"),
        link(),
        Optional.empty());
  }

  /** Feeds say that they are English where their articles are Arabic, seldom the other way. */
  private Metadata ofFeed() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        text(feed, "dc:publisher", "title"),
        Optional.empty(),
        text(feed, "language", "dc:language")
            .filter(tag -> tag.toLowerCase(Locale.ROOT).matches("ar([-_].*)?")));
  }

  private static String day(String stated) {
    return ZONE.matcher(WEEKDAY.matcher(stated).replaceFirst("")).replaceFirst(" GMT");
  }

  /** The first of these that is there, as HTML. */
  private Optional<String> markup(String... names) {
    for (var name : names) {
      for (var child : entry.children()) {
        if (child.tagName().equals(name) && !child.hasAttr("src")) {
          var html = html(child);
          if (!html.isBlank()) {
            return Optional.of(html);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Atom tells which kind of text it is; in RSS it is HTML as text. */
  private static String html(Element text) {
    return switch (text.attr("type")) {
      case "xhtml" -> text.html();
      case "text", "text/plain" -> text.wholeText().replace("&", "&amp;").replace("<", "&lt;");
      default -> text.wholeText();
    };
  }

  private static Optional<String> text(Element of, String... names) {
    for (var name : names) {
      for (var child : of.children()) {
        if (child.tagName().equals(name) && !child.text().isBlank()) {
          return Optional.of(child.text().strip());
        }
      }
    }
    return Optional.empty();
  }
}
