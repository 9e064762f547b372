package org.isnad.fuzz;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.cli.GraphTarget;
import org.isnad.server.RequestTarget;

/** Every reader of the program; its inputs lie in a folder of its name under {@code src/fuzz}. */
public enum Readers {
  TEXT(() -> new FileTarget("a.txt")),
  HTML(() -> new FileTarget("a.html")),
  JSON(() -> new FileTarget("a.json")),
  RECORDS(() -> new FileTarget("a.jsonl")),
  PACKED(() -> new FileTarget("a.jsonl.gz")),
  FEED(() -> new FileTarget("a.rss")),
  ZIP(() -> new FileTarget("a.zip")),
  TAR(() -> new FileTarget("a.tar")),
  WARC(() -> new FileTarget("a.warc")),
  TABLE(() -> new NamesTarget("mine.tsv")),
  TURTLE(() -> new NamesTarget("mine.ttl")),
  WIKIDATA(WikidataTarget::new),
  RULES(RulesTarget::new),
  GRAPH(GraphTarget::new),
  REQUEST(RequestTarget::new),
  ARTICLE(ArticleTarget::new);

  private final Supplier<Target> target;

  Readers(Supplier<Target> target) {
    this.target = target;
  }

  /** Its folder, and what the command line calls it. */
  public String folder() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public Target open() {
    return target.get();
  }

  static Target named(String name) {
    return Stream.of(values())
        .filter(reader -> reader.folder().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such reader: " + name))
        .open();
  }
}
