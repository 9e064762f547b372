package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.graph.Vocabulary;

/** An event of an article, in PLOVER's words. */
final class Happening {
  /** PLOVER's four quadrants: verbal or material, cooperation or conflict. */
  private static final Map<String, List<String>> QUADRANTS =
      Map.of(
          "VERBAL COOPERATION", List.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
          "MATERIAL COOPERATION", List.of("COOPERATE", "AID", "RETREAT"),
          "VERBAL CONFLICT", List.of("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
          "MATERIAL CONFLICT", List.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"));

  private final Node event;
  private final ArticleTriples article;

  Happening(Node event, ArticleTriples article) {
    this.event = event;
    this.article = article;
  }

  /** PLOVER's code: {@code ASSAULT}. */
  String type() {
    return article.all(event, Vocabulary.TYPE).stream()
        .filter(type -> !type.equals(Vocabulary.EVENT))
        .map(type -> ArticleTriples.localName(type).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  String quadrant() {
    return QUADRANTS.entrySet().stream()
        .filter(quadrant -> quadrant.getValue().contains(type()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** PLOVER's modes: {@code isnad:CrowdControl} is crowd-control. */
  String modes() {
    return Listed.of(article.all(event, Vocabulary.MODE), Happening::mode);
  }

  private static String mode(Node mode) {
    return ArticleTriples.localName(mode)
        .replaceAll("(?<!^)(?=\\p{Lu})", "-")
        .toLowerCase(Locale.ROOT);
  }

  String status() {
    return article.text(event, Vocabulary.STATUS);
  }

  String date() {
    return article.text(event, Vocabulary.DATE);
  }

  /** The TIMEX3 value of its time. */
  String time() {
    return article.all(event, Vocabulary.TIME).stream()
        .map(time -> article.text(time, Vocabulary.VALUE))
        .findFirst()
        .orElse("");
  }

  /** The statements that report it. */
  List<Node> reports() {
    return article.members(Vocabulary.STATEMENT).stream()
        .filter(statement -> article.all(statement, Vocabulary.REPORTS).contains(event))
        .toList();
  }

  /** An article tells it in its own voice. */
  boolean isNarrated() {
    return reports().stream()
        .anyMatch(s -> article.all(s, Vocabulary.TYPE).contains(Vocabulary.NARRATION));
  }

  /** Who is said to report it: not the article itself. */
  List<Node> claimants() {
    var claims =
        reports().stream()
            .filter(s -> !article.all(s, Vocabulary.TYPE).contains(Vocabulary.NARRATION))
            .toList();
    return article.all(claims, Vocabulary.SPEAKER);
  }
}
