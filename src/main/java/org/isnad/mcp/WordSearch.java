package org.isnad.mcp;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds things, statements and articles by words, as the page of the search does. */
final class WordSearch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{N}]+");
  private static final String ORDER = "ORDER BY DESC(?score) DESC(?date) ?found LIMIT ";

  private static final String THINGS =
      """
      SELECT ?found (COUNT(?mention) AS ?score)
      WHERE {
        { SELECT DISTINCT ?found {
            ?found text:query (skos:prefLabel skos:altLabel $words 150)
            FILTER (STRSTARTS(STR(?found), $entities))
        } }
        OPTIONAL { ?mention itsrdf:taIdentRef ?found }
      }
      GROUP BY ?found
      ORDER BY DESC(?score) ?found LIMIT\s""";

  private static final String STATEMENTS =
      """
      SELECT DISTINCT ?found ?score ?date
      WHERE {
        (?found ?score ?content ?article) text:query (isnad:content $words 300) .
        FILTER NOT EXISTS { ?found a isnad:Narration }
        OPTIONAL { ?article schema:datePublished ?date }
      }
      """
          + ORDER;

  private static final String ARTICLES =
      """
      SELECT DISTINCT ?found ?score ?date ?snippet
      WHERE {
        (?context ?score ?snippet) text:query (nif:isString $words 100 "highlight:s:[|e:]|m:2|z:120") .
        ?context isnad:article ?found .
        OPTIONAL { ?found schema:datePublished ?date }
      }
      """
          + ORDER;

  /** Texts are Arabic; but whoever they name may be called so. */
  private static final String NAMED_STATEMENTS =
      """
      SELECT DISTINCT ?found ?date (1 AS ?score)
      WHERE {
        { SELECT DISTINCT ?thing { ?thing text:query (skos:prefLabel skos:altLabel $words 50) } }
        ?found isnad:speaker|isnad:about ?thing ; isnad:content ?content .
        FILTER NOT EXISTS { ?found a isnad:Narration }
        BIND (IRI(STRBEFORE(STR(?found), "#")) AS ?article)
        OPTIONAL { ?article schema:datePublished ?date }
      }
      """
          + ORDER;

  private static final String NAMED_ARTICLES =
      """
      SELECT DISTINCT ?found ?date (1 AS ?score)
      WHERE {
        { SELECT DISTINCT ?thing { ?thing text:query (skos:prefLabel skos:altLabel $words 50) } }
        ?mention itsrdf:taIdentRef ?thing .
        BIND (IRI(STRBEFORE(STR(?mention), "#")) AS ?found)
        OPTIONAL { ?found schema:datePublished ?date }
      }
      """
          + ORDER;

  private final Asked asked;

  WordSearch(Asked asked) {
    this.asked = asked;
  }

  /** Who or what is called so, the most often named first; the last word may be only begun. */
  List<Node> things(String typed, int most) {
    var words = words(typed);
    var last = words.get(words.size() - 1);
    words.set(words.size() - 1, "(" + last + " OR " + last + "*)");
    return found(rows(THINGS, words, most));
  }

  /** What was said with these words, or by or about somebody called so. */
  List<Node> statements(String typed, int most) {
    var words = words(typed);
    return found(rows(isForeign(words) ? NAMED_STATEMENTS : STATEMENTS, words, most));
  }

  /** Articles as {@code found}, and where their texts are Arabic a {@code snippet} of each. */
  List<Map<String, Node>> articles(String typed, int most) {
    var words = words(typed);
    return rows(isForeign(words) ? NAMED_ARTICLES : ARTICLES, words, most);
  }

  private static List<Node> found(List<Map<String, Node>> rows) {
    return rows.stream().map(row -> row.get("found")).toList();
  }

  /** What has all words; where nothing has, what has any. */
  private List<Map<String, Node>> rows(String question, List<String> words, int most) {
    var all = rows(question, String.join(" AND ", words), most);
    return all.isEmpty() && words.size() > 1
        ? rows(question, String.join(" OR ", words), most)
        : all;
  }

  private List<Map<String, Node>> rows(String question, String words, int most) {
    var entities = asked.iris().base() + "entity/";
    return asked.rows(
        question + most,
        Map.of(
            "words", NodeFactory.createLiteralString(words),
            "entities", NodeFactory.createLiteralString(entities)));
  }

  private static boolean isForeign(List<String> words) {
    return words.stream().allMatch(word -> LATIN.matcher(word).matches())
        && words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isLetter));
  }

  /** Without what belongs to the language of the search. */
  private static List<String> words(String typed) {
    var plain = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    var words = WORD.matcher(plain).results().map(MatchResult::group).collect(Collectors.toList());
    if (words.isEmpty()) {
      throw new Unanswered("no word to search in: " + typed);
    }
    return words;
  }
}
