package org.isnad.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.isnad.store.SearchFault;

/**
 * Where a query is not SPARQL.
 *
 * @param place absent where the query as a whole is meant
 * @param expected what could stand there instead; empty where the parser does not say
 */
record SyntaxFault(String problem, Optional<Place> place, List<String> expected) {
  /** Counted from 1, in the query as it was sent. */
  record Place(int line, int column) {}

  private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column (\\d+)[.:]?");
  private static final Pattern ENCOUNTERED =
      Pattern.compile("Encountered \"\\s*\"?(\\S+?)\"?[\\s\"].* at.*");
  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error at (.*?)\\s+Encountered:.*?after prefix \"(.*)\"");
  private static final Pattern EXPECTED = Pattern.compile("^\\s*(\"[^\"]+\"|<\\w+>) \\.\\.\\.");
  private static final String BYTE_ORDER_MARK = "\"\\ufeff\"";
  private static final int LONGEST = 300;

  SyntaxFault {
    expected = List.copyOf(expected);
  }

  static SyntaxFault of(QueryException fault) {
    var message = String.valueOf(fault.getMessage());
    var first = message.lines().findFirst().orElse("").strip();
    return new SyntaxFault(problem(first), place(first, fault), expected(message));
  }

  /** Where words to search stand in a query as they are, and only once. */
  static Optional<Place> place(SearchFault.Place found, String sparql) {
    int start = sparql.indexOf(found.words());
    if (start < 0 || sparql.indexOf(found.words(), start + 1) >= 0) {
      return Optional.empty();
    }
    var before = sparql.substring(0, start + found.offset());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Optional.of(new Place(line, before.length() - before.lastIndexOf('\n')));
  }

  String sentence() {
    var where = place.map(p -> "line " + p.line() + ", column " + p.column() + ": ").orElse("");
    var instead = expected.isEmpty() ? "" : "; expected " + String.join(", ", expected);
    return "Not a SPARQL query: " + where + problem + instead;
  }

  private static String problem(String message) {
    var encountered = ENCOUNTERED.matcher(message);
    if (encountered.matches()) {
      var found = encountered.group(1).strip();
      return found.equals("<EOF>") ? "the query ends too early" : "unexpected " + found;
    }
    var lexical = LEXICAL.matcher(message);
    if (lexical.find()) {
      return "can't be read here: " + brief(lexical.group(2));
    }
    return brief(PLACE.matcher(message).replaceFirst("").replaceFirst("^[ :,]+", ""));
  }

  private static String brief(String text) {
    return text.substring(0, Math.min(LONGEST, text.length())).strip();
  }

  /** The message counts what the parser stumbled over, the exception often the word before. */
  private static Optional<Place> place(String message, QueryException fault) {
    var place = PLACE.matcher(message);
    if (place.find()) {
      return Optional.of(new Place(number(place, 1), number(place, 2)));
    }
    return fault instanceof QueryParseException parse && parse.getLine() > 0
        ? Optional.of(new Place(parse.getLine(), parse.getColumn()))
        : Optional.empty();
  }

  private static int number(Matcher place, int group) {
    return Integer.parseInt(place.group(group));
  }

  private static List<String> expected(String message) {
    List<String> tokens = new ArrayList<>();
    for (var line : message.lines().skip(1).toList()) {
      var token = EXPECTED.matcher(line);
      if (token.find() && !token.group(1).equals(BYTE_ORDER_MARK)) {
        tokens.add(token.group(1));
      }
    }
    // Nobody reads the names of all functions: where one may stand, an expression may.
    var anyExpression = tokens.contains("\"regex\"");
    Set<String> said = new LinkedHashSet<>();
    tokens.forEach(token -> said.add(name(token, anyExpression)));
    return List.copyOf(said);
  }

  private static String name(String token, boolean anyExpression) {
    if (token.startsWith("<")) {
      return kind(token);
    }
    var word = token.substring(1, token.length() - 1);
    if (!word.matches("\\w+")) {
      return token;
    }
    if (word.equals("true") || word.equals("false")) {
      return "a literal";
    }
    return anyExpression ? "an expression" : word.toUpperCase(Locale.ROOT);
  }

  private static String kind(String token) {
    if (token.startsWith("<VAR")) {
      return "a variable";
    }
    if (token.equals("<IRIref>") || token.startsWith("<PNAME")) {
      return "a name";
    }
    if (token.equals("<ANON>") || token.startsWith("<BLANK")) {
      return "a blank node";
    }
    return token.equals("<NIL>") ? "()" : token.equals("<EOF>") ? "the end" : "a literal";
  }
}
