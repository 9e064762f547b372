package org.isnad.catalog;

import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/**
 * A question of {@code queries/}.
 *
 * @param name its file's, without {@code .rq}
 * @param english the question
 * @param arabic the question
 * @param parameters what to change in it, as its third line says
 * @param sparql the file from its fourth line on
 */
public record ExampleQuery(
    String name, String english, String arabic, String parameters, String sparql) {
  private static final int HEADER = 3;

  static ExampleQuery read(String file, String text) {
    var lines = text.lines().toList();
    var sparql = String.join("\n", lines.subList(HEADER, lines.size())).strip() + "\n";
    return new ExampleQuery(
        file.replace(".rq", ""),
        comment(lines.get(0)),
        comment(lines.get(1)),
        comment(lines.get(2)).replaceFirst("^Parameters: ", ""),
        sparql);
  }

  private static String comment(String line) {
    return line.replaceFirst("^# *", "");
  }

  /** {@code Select}, {@code Ask}, {@code Construct} or {@code Describe}. */
  String kind() {
    Query query = QueryFactory.create(sparql);
    var name = query.queryType().name().toLowerCase(Locale.ROOT);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace("_json", "");
  }
}
