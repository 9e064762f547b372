package org.isnad.rule;

import java.util.Map;

/**
 * A short invented sentence. Mentions that it needs are marked in it, as {@code [PERSON سمير
 * قاسم]}.
 *
 * @param captures the words that each named step must take, as they stand in the text
 * @param line where it stands in its file, from 1
 */
public record Example(String text, Map<String, String> captures, int line) {
  public Example {
    captures = Map.copyOf(captures);
  }
}
