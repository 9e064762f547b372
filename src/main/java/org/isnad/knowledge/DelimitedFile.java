package org.isnad.knowledge;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the rows of a CSV file (a comma between cells, quoted where need be, also over lines) or of
 * a TSV file (a tab between cells, nothing quoted), one at a time.
 */
final class DelimitedFile {
  private static final int LONGEST_CELL = 1 << 20;
  private static final char QUOTE = '"';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final Faults faults;
  private int next;
  private long line = 1;
  private char delimiter = ',';

  /** The reader should be buffered. */
  DelimitedFile(Reader in, Faults faults) throws IOException {
    this.in = in;
    this.faults = faults;
    this.next = in.read();
    if (next == BYTE_ORDER_MARK) {
      next = in.read();
    }
  }

  /** What takes a row: the line that it begins in, and its cells by the names of their columns. */
  interface Rows {
    void row(long line, Map<String, String> cells);
  }

  void read(Rows rows) throws IOException {
    List<String> header = List.of();
    while (next >= 0) {
      long begin = line;
      var cells = header.isEmpty() ? header() : cells();
      if (cells.size() == 1 && cells.get(0).isBlank()) {
        continue;
      }
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() != header.size()) {
        faults.add(begin, cells.size() + " cells, not " + header.size());
      } else {
        rows.row(begin, byColumn(header, cells));
      }
    }
  }

  private static Map<String, String> byColumn(List<String> header, List<String> cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      byColumn.putIfAbsent(header.get(i), cells.get(i));
    }
    return byColumn;
  }

  /** The first row tells what stands between cells. */
  private List<String> header() throws IOException {
    var cells = cells();
    if (cells.size() == 1 && cells.get(0).indexOf('\t') > 0) {
      delimiter = '\t';
      return List.of(cells.get(0).split("\t"));
    }
    return cells;
  }

  private List<String> cells() throws IOException {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(next == QUOTE && delimiter == ',' ? quoted() : plain());
      if (next != delimiter) {
        break;
      }
      advance();
    }
    if (next == '\n') {
      advance();
    }
    return cells;
  }

  private String plain() throws IOException {
    var cell = new StringBuilder();
    while (next >= 0 && next != delimiter && next != '\n') {
      append(cell);
    }
    int end = cell.length();
    return end > 0 && cell.charAt(end - 1) == '\r' ? cell.substring(0, end - 1) : cell.toString();
  }

  /** Two quotation marks stand for one. */
  private String quoted() throws IOException {
    long begin = line;
    var cell = new StringBuilder();
    advance();
    while (next >= 0) {
      if (next == QUOTE) {
        advance();
        if (next != QUOTE) {
          break;
        }
      }
      append(cell);
    }
    if (next < 0 && line > begin) {
      faults.add(begin, "a quotation mark that nothing closes");
    }
    return cell + plain();
  }

  private void append(StringBuilder cell) throws IOException {
    if (cell.length() < LONGEST_CELL) {
      cell.append((char) next);
    }
    advance();
  }

  private void advance() throws IOException {
    if (next == '\n') {
      line++;
    }
    next = in.read();
  }
}
