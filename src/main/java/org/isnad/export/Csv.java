package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as RFC 4180 has it, in UTF-8. The stream is its caller's to close. */
final class Csv {
  private static final String LINE_END = "\r\n";
  private static final char MARK = '\uFEFF';
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  /** What a spreadsheet takes for the beginning of a formula, in half and full width. */
  private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final char APOSTROPHE = '\'';

  private final Writer out;
  private final boolean guarded;

  private Csv(OutputStream out, boolean guarded) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.guarded = guarded;
  }

  /** A table that programs read: values are as they are. */
  static Csv plain(OutputStream out, List<String> header) throws IOException {
    return new Csv(out, false).row(header);
  }

  /**
   * A table that people open in a spreadsheet, which must not run what a news text says: an
   * apostrophe stands before what would begin a formula, and before an apostrophe, so that taking
   * one away gives the value back. Numbers are as they are.
   *
   * @param marked begins with a byte-order mark, which Excel knows UTF-8 by
   */
  static Csv guarded(OutputStream out, List<String> header, boolean marked) throws IOException {
    var csv = new Csv(out, true);
    if (marked) {
      csv.out.write(MARK);
    }
    return csv.row(header);
  }

  Csv rows(List<List<String>> rows) throws IOException {
    for (var row : rows) {
      row(row);
    }
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }

  private Csv row(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(quoted(guarded ? guard(cells.get(i)) : cells.get(i)));
    }
    out.write(LINE_END);
    return this;
  }

  private static String quoted(String cell) {
    return QUOTED.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String guard(String cell) {
    boolean harmless =
        cell.isEmpty()
            || (FORMULA.indexOf(cell.charAt(0)) < 0 && cell.charAt(0) != APOSTROPHE)
            || NUMBER.matcher(cell).matches();
    return harmless ? cell : APOSTROPHE + cell;
  }
}
