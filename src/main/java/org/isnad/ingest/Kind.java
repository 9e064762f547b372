package org.isnad.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file holds, by the end of its name. */
enum Kind {
  TEXT(".txt"),
  HTML(".html", ".htm", ".xhtml"),
  JSON(".json"),
  /** JSON Lines: a record a line. */
  RECORDS(".jsonl", ".ndjson"),
  ZIPPED_RECORDS(".jsonl.gz", ".ndjson.gz"),
  /** RSS or Atom. */
  FEED(".rss", ".atom", ".xml"),
  ZIP(".zip"),
  TAR(".tar"),
  ZIPPED_TAR(".tar.gz", ".tgz"),
  /** A web archive: pages as they were fetched (WARC), or their text (WET). */
  WEB_ARCHIVE(".warc", ".warc.gz", ".wet", ".wet.gz");

  static final String UNKNOWN =
      "not read: its extension is none of .txt .html .json .jsonl .jsonl.gz .rss .atom .xml"
          + " .zip .tar .tar.gz .warc.gz .wet.gz";

  private static final List<String> DOCUMENTS =
      List.of(
          "readme",
          "license",
          "licence",
          "notice",
          "copying",
          "copyright",
          "authors",
          "changelog",
          "contributing");

  private final List<String> extensions;

  Kind(String... extensions) {
    this.extensions = List.of(extensions);
  }

  static Optional<Kind> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    for (var kind : values()) {
      for (var extension : kind.extensions) {
        if (name.endsWith(extension) && name.length() > extension.length()) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  /** What a body of a media type holds; empty where the type does not tell. */
  static Optional<Kind> ofType(String mediaType) {
    return switch (mediaType.toLowerCase(Locale.ROOT)) {
      case "text/plain" -> Optional.of(TEXT);
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "application/json" -> Optional.of(JSON);
      case "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines",
          "application/json-lines",
          "application/jsonlines" ->
          Optional.of(RECORDS);
      case "application/rss+xml", "application/atom+xml", "application/xml", "text/xml" ->
          Optional.of(FEED);
      case "application/zip", "application/x-zip-compressed" -> Optional.of(ZIP);
      case "application/x-tar" -> Optional.of(TAR);
      case "application/warc" -> Optional.of(WEB_ARCHIVE);
      default -> Optional.empty();
    };
  }

  /** The name without the extension, which is the id of the one article in it. */
  String stem(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    for (var extension : extensions) {
      if (name.endsWith(extension)) {
        return fileName.substring(0, fileName.length() - extension.length());
      }
    }
    return fileName;
  }

  /** A {@code .json} file beside it says its title, date, publisher, address and language. */
  boolean hasMetadataBeside() {
    return this == TEXT || this == HTML;
  }

  /** Holds one article, or a list that is read as a whole. */
  boolean isSingle() {
    return hasMetadataBeside() || this == JSON;
  }

  /** Holds files of other kinds. */
  boolean isArchive() {
    return this == ZIP || this == TAR || this == ZIPPED_TAR || this == WEB_ARCHIVE;
  }

  /** A file about the folder that it lies in: README, LICENSE, whatever their extension. */
  static boolean isDocument(String fileName) {
    int dot = fileName.indexOf('.');
    var name = dot < 0 ? fileName : fileName.substring(0, dot);
    return DOCUMENTS.contains(name.toLowerCase(Locale.ROOT))
        || fileName.toLowerCase(Locale.ROOT).endsWith(".md");
  }
}
