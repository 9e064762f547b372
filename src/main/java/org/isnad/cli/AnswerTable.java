package org.isnad.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** The rows of an answer for people: plain words, short IRIs, columns in line. */
final class AnswerTable {
  private static final String BETWEEN = "  ";

  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final PrefixMapping prefixes;

  AnswerTable(ResultSet answer, PrefixMapping prefixes) {
    this.columns = answer.getResultVars();
    this.prefixes = prefixes;
    while (answer.hasNext()) {
      var solution = answer.next();
      rows.add(columns.stream().map(column -> cell(solution.get(column))).toList());
    }
  }

  void print(PrintStream out) {
    var widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    out.println(line(columns, widths));
    out.println(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(BETWEEN)));
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private int width(int column) {
    return Math.max(
        length(columns.get(column)),
        rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> cells.get(i) + " ".repeat(widths[i] - length(cells.get(i))))
        .collect(Collectors.joining(BETWEEN))
        .stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private String cell(@Nullable RDFNode value) {
    if (value == null) {
      return "";
    }
    if (value.isLiteral()) {
      return value.asLiteral().getLexicalForm().replaceAll("\\s+", " ");
    }
    var iri = value.toString();
    return Optional.ofNullable(prefixes.qnameFor(iri)).orElse(iri);
  }
}
