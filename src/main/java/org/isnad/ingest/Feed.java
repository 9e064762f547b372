package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed of articles: RSS 0.9 to 2.0, or Atom (RFC 4287). Read as it is found, not as XML should
 * be; nothing that it refers to is fetched.
 *
 * @param entries in the order of the feed
 * @param isWhole false where its end is missing; what was cut is left out
 */
public record Feed(List<FeedEntry> entries, boolean isWhole) {
  static final String NONE = "no feed: neither RSS nor Atom";

  private static final Pattern END = Pattern.compile("</(rss|feed|rdf:RDF)\\s*>");

  public Feed {
    entries = List.copyOf(entries);
  }

  /** Empty for what is no feed. */
  public static Optional<Feed> of(byte[] bytes) {
    try {
      return of(Decoding.of(bytes, Encodings.declared(bytes)).text());
    } catch (Rejection undecodable) {
      return Optional.empty();
    }
  }

  static Optional<Feed> of(String xml) {
    var root = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
    if (root == null) {
      return Optional.empty();
    }
    var entries =
        switch (root.tagName()) {
          case "rss", "rdf:RDF" -> root.getElementsByTag("item");
          case "feed" -> root.getElementsByTag("entry");
          default -> List.<Element>of();
        };
    if (!root.tagName().matches("rss|rdf:RDF|feed")) {
      return Optional.empty();
    }
    var channel = Optional.ofNullable(root.getElementsByTag("channel").first()).orElse(root);
    boolean whole = END.matcher(xml).find();
    var kept = whole || entries.isEmpty() ? entries : entries.subList(0, entries.size() - 1);
    return Optional.of(
        new Feed(kept.stream().map(entry -> new FeedEntry(entry, channel)).toList(), whole));
  }
}
