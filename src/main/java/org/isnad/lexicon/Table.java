package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the lexicon: tab-separated, UTF-8, {@code #} lines first (source, licence), then a
 * header row. All its faults are reported at once, as {@code file:line: fault}.
 */
public record Table(String name, List<String> columns, List<Row> rows) {
  private static final String ROOT = "/ar/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A line of the table; {@code line} counts from 1. */
  public record Row(Table table, int line, List<String> cells) {
    public String get(String column) {
      return cells.get(table.columns.indexOf(column));
    }

    /** The parts of a cell that holds several, separated by {@code |}; empty for an empty cell. */
    public List<String> list(String column) {
      var cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
  }

  /** Reads a table under {@code src/main/resources/ar}, as {@code lexicon/verbs.tsv}. */
  public static Table resource(String path, String... required) {
    try (InputStream in = Table.class.getResourceAsStream(ROOT + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return read(path, in, required);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  public static boolean exists(String path) {
    return Table.class.getResource(ROOT + path) != null;
  }

  /** Reads a table; the columns named must be there, others may be. */
  public static Table read(String name, InputStream in, String... required) throws IOException {
    List<String> faults = new ArrayList<>();
    var table = read(name, in, faults, required);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", faults));
    }
    return table;
  }

  /**
   * As {@link #read(String, InputStream, String...)}, adding its faults to others; without rows
   * where a column is missing.
   */
  static Table read(String name, InputStream in, List<String> faults, String... required)
      throws IOException {
    List<String> columns = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    var table = new Table(name, columns, rows);
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (var line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      // Some programs put a byte-order mark before a table.
      var text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      var cells = List.of(text.split("\t", -1));
      if (columns.isEmpty()) {
        columns.addAll(cells);
      } else if (cells.size() != columns.size()) {
        faults.add(name + ":" + number + ": " + cells.size() + " cells, not " + columns.size());
      } else {
        rows.add(new Row(table, number, cells));
      }
    }
    for (var column : required) {
      if (!columns.contains(column)) {
        faults.add(name + ": no column " + column);
        rows.clear();
      }
    }
    return table;
  }

  @Override
  public String toString() {
    return name + " (" + rows.size() + " rows)";
  }
}
