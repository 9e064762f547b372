package org.isnad.ingest;

import java.util.Optional;

/** A text file: its first line is the headline, unless its metadata names another. */
final class PlainText {
  private PlainText() {}

  static Draft draft(String text, Optional<String> id, Metadata metadata) {
    int end = firstLineEnd(text);
    var first = text.substring(0, end);
    var title = metadata.title().map(String::strip).filter(t -> !t.equals(first.strip()));
    if (title.isPresent()) {
      return Draft.of(id, title, text, metadata);
    }
    boolean headline = end < text.length() && !first.isBlank();
    return new Draft(id, text, headline ? end : 0, metadata);
  }

  private static int firstLineEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return i;
      }
    }
    return text.length();
  }
}
