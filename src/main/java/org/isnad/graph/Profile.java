package org.isnad.graph;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * How much of what was read is written.
 *
 * @param mentions false leaves out who is named where; evidence and cues stay
 * @param text false leaves out the words of an article: its text, the contents of its statements,
 *     and the words of every span of more than {@value #MOST_WORDS}. Offsets, the text's hash, its
 *     headline, names and single words stay.
 */
public record Profile(boolean mentions, boolean text) {
  public static final Profile FULL = new Profile(true, true);

  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

  /** Whether a triple with this property and value is written. */
  public boolean keeps(Node property, Node value) {
    if (text || !value.isLiteral()) {
      return true;
    }
    return !property.equals(Vocabulary.IS_STRING)
        && !property.equals(Vocabulary.CONTENT)
        && !(property.equals(Vocabulary.ANCHOR_OF) && isLong(value.getLiteralLexicalForm()));
  }

  private static boolean isLong(String words) {
    return BETWEEN_WORDS.splitAsStream(words.strip()).limit(MOST_WORDS + 1).count() > MOST_WORDS;
  }
}
