package org.isnad.lexicon;

import java.util.HashSet;
import java.util.Set;

/**
 * How names are spelled for look-up: words folded, one space between them, none where Arabic
 * writers use it or not (عبد الله and عبدالله, أبو ظبي and أبوظبي, فرانس 24 and فرانس24).
 */
final class NameSpelling {
  private final Set<String> joinsNext;
  private final Set<String> joinsPrevious;

  private NameSpelling(Set<String> joinsNext, Set<String> joinsPrevious) {
    this.joinsNext = joinsNext;
    this.joinsPrevious = joinsPrevious;
  }

  static NameSpelling load() {
    Set<String> next = new HashSet<>();
    Set<String> previous = new HashSet<>();
    for (var row : Table.resource("kb/joints.tsv", "word", "joins").rows()) {
      (row.get("joins").equals("next") ? next : previous).add(Orthography.fold(row.get("word")));
    }
    return new NameSpelling(next, previous);
  }

  /** True where a space between two folded words says nothing. */
  boolean joins(String word, String next) {
    return joinsNext(word) || joinsPrevious(next);
  }

  boolean joinsNext(String word) {
    return joinsNext.contains(word);
  }

  boolean joinsPrevious(String word) {
    return joinsPrevious.contains(word) || isNumber(word);
  }

  /** The look-up form of a name; its inner word borders are spaces. */
  String of(String name) {
    var folded = Orthography.fold(name);
    var spelled = new StringBuilder(folded.length());
    var previous = "";
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !isNamePart(folded.charAt(i))) {
        if (i > start) {
          var word = folded.substring(start, i);
          append(word, previous, spelled);
          previous = word;
        }
        start = i + 1;
      }
    }
    return spelled.toString();
  }

  private void append(String word, String previous, StringBuilder spelled) {
    if (!previous.isEmpty() && !joins(previous, word)) {
      spelled.append(' ');
    }
    spelled.append(word);
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
