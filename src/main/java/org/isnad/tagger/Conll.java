package org.isnad.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files of one token a line, the tag its last column, an empty line between sentences. A token
 * without a tag is one outside names, so that text to be tagged reads the same.
 */
public final class Conll {
  /** Ways in which corpora write the classes, slips among them. */
  private static final Map<String, String> CLASSES =
      Map.of(
          "PERS", "PER", "PERs", "PER", "ERS", "PER", "PRG", "ORG", "ORF", "ORG", "OEG", "ORG",
          "MSIC", "MISC", "ENGLISH", "MISC");

  private static final String COMMENT = "# ";
  private static final char LEFT_TO_RIGHT = '\u200E';
  private static final char RIGHT_TO_LEFT = '\u200F';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Conll() {}

  /** A sentence as the file has it. */
  public record Lines(List<String> tokens, List<String> tags) {
    public Lines {
      tokens = List.copyOf(tokens);
      tags = List.copyOf(tags);
    }
  }

  public static List<Lines> read(BufferedReader reader) throws IOException {
    List<Lines> sentences = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      var cells = clean(line).strip();
      if (cells.isEmpty() || cells.startsWith(COMMENT)) {
        end(sentences, tokens, tags);
        continue;
      }
      var parts = cells.split("\\s+");
      tokens.add(parts[0]);
      var tag = parts.length > 1 ? parts[parts.length - 1] : "O";
      tags.add(known.computeIfAbsent(tag, Conll::tag));
    }
    end(sentences, tokens, tags);
    return sentences;
  }

  private static void end(List<Lines> sentences, List<String> tokens, List<String> tags) {
    if (!tokens.isEmpty()) {
      sentences.add(new Lines(tokens, tags));
      tokens.clear();
      tags.clear();
    }
  }

  private static String clean(String line) {
    var kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != LEFT_TO_RIGHT && c != RIGHT_TO_LEFT && c != BYTE_ORDER_MARK) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String tag(String written) {
    boolean tagged = written.length() > 2 && written.charAt(1) == '-';
    if (!tagged || (written.charAt(0) != 'B' && written.charAt(0) != 'I')) {
      return "O";
    }
    var of = written.substring(2).replaceFirst("^-+", "");
    var known = of.startsWith("MIS") ? "MISC" : CLASSES.getOrDefault(of, of);
    return written.charAt(0) + "-" + known;
  }
}
