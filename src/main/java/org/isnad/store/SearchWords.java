package org.isnad.store;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;

/** Reads what is to be searched as Lucene does, to say where it can't be read. */
final class SearchWords {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern FOUND = Pattern.compile("Encountered \" (?:<\\w+> )?\"(.+?) ?\"\"");

  private SearchWords() {}

  /**
   * Reads the words.
   *
   * @throws SearchFault where they can't be read
   */
  static Query read(String words, Analyzer questions) {
    var parser = new QueryParser("text", questions);
    parser.setAllowLeadingWildcard(true);
    try {
      return parser.parse(words);
    } catch (ParseException fault) {
      throw fault(words, String.valueOf(fault.getMessage()));
    } catch (RuntimeException tooMuch) {
      throw new SearchFault(words + ": " + tooMuch.getMessage() + ".");
    }
  }

  private static SearchFault fault(String words, String message) {
    var place = PLACE.matcher(message);
    int offset = place.find() ? offset(words, place.group(1), place.group(2)) : 0;
    if (offset >= words.length()) {
      return SearchFault.at(words.length(), words, "they end too early");
    }
    var found = FOUND.matcher(message);
    var sign = found.find() ? found.group(1) : words.substring(offset, offset + 1);
    return SearchFault.at(offset, words, "unexpected " + sign);
  }

  /** Lucene counts lines from 1 and columns from 0. */
  private static int offset(String words, String line, String column) {
    int start = 0;
    for (int i = 1; i < Integer.parseInt(line); i++) {
      start = words.indexOf('\n', start) + 1;
    }
    return Math.min(words.length(), start + Integer.parseInt(column));
  }
}
