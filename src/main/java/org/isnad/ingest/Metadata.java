package org.isnad.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of an article beside its text, each as the input words it. */
record Metadata(
    Optional<String> title,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> url,
    Optional<String> language) {
  static final Metadata NONE =
      new Metadata(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads the fields of these names; others are passed over. */
  static Metadata of(JsonNode record) throws Rejection {
    if (!record.isObject()) {
      throw new Rejection("JSON of the wrong type: an object is needed");
    }
    return new Metadata(
        field(record, "title"),
        field(record, "date"),
        field(record, "publisher"),
        field(record, "url"),
        field(record, "language"));
  }

  /** A text field; empty where it is missing, null or blank. */
  static Optional<String> field(JsonNode record, String name) throws Rejection {
    var value = record.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new Rejection("JSON field of the wrong type: " + name + " must be text");
    }
    return Optional.of(value.textValue()).filter(text -> !text.isBlank());
  }

  boolean hasHalfPair() {
    return Stream.of(title, date, publisher, url, language)
        .flatMap(Optional::stream)
        .anyMatch(Draft::hasHalfPair);
  }

  /** This, and what it leaves open from another. */
  Metadata orElse(Metadata other) {
    return new Metadata(
        title.or(other::title),
        date.or(other::date),
        publisher.or(other::publisher),
        url.or(other::url),
        language.or(other::language));
  }
}
