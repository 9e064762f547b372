package org.isnad.frame;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the faults of a data file, each as {@code file:line: fault}. */
final class Lint {
  private static final Pattern BIDI =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern SOURCE =
      Pattern.compile("(?i)source|compiled|written (for|by)|src/derive");
  private static final Pattern LICENCE =
      Pattern.compile("(?i)licence|apache-2\\.0|\\(mit\\)|cc0|cc by|public domain");
  private static final String TATWEEL = "\u0640";
  private static final String KEY = "# key:";

  private final String file;
  private final List<String> faults = new ArrayList<>();

  private Lint(String file) {
    this.file = file;
  }

  /** The faults of a table: {@code #} lines, a header row, rows sorted by their key. */
  static List<String> table(String file, byte[] bytes) {
    var lint = new Lint(file);
    var lines = lint.lines(bytes);
    lint.checkRows(lines);
    return lint.faults;
  }

  /** The faults of any other text file. */
  static List<String> text(String file, byte[] bytes) {
    var lint = new Lint(file);
    lint.lines(bytes);
    return lint.faults;
  }

  private void fault(int line, String fault) {
    faults.add(file + ":" + line + ": " + fault);
  }

  private List<String> lines(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      fault(1, "not UTF-8");
      return List.of();
    }
    if (text.startsWith("\uFEFF")) {
      fault(1, "a byte-order mark");
    }
    if (!text.endsWith("\n") || text.endsWith("\n\n")) {
      fault(1, "does not end in one line feed");
    }
    var lines = Arrays.asList(text.split("\n", -1));
    lines = lines.subList(0, lines.size() - 1);
    for (int i = 0; i < lines.size(); i++) {
      checkLine(i + 1, lines.get(i));
    }
    return lines;
  }

  private void checkLine(int number, String line) {
    if (line.indexOf('\r') >= 0) {
      fault(number, "a carriage return");
    }
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      fault(number, "not NFC");
    }
    if (line.contains(TATWEEL)) {
      fault(number, "tatweel");
    }
    if (BIDI.matcher(line).find()) {
      fault(number, "a bidi control");
    }
    if (line.endsWith(" ")) {
      fault(number, "a space at the end");
    }
  }

  private void checkRows(List<String> lines) {
    int at = 0;
    List<String> comments = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith("#")) {
      comments.add(lines.get(at++).toLowerCase(Locale.ROOT));
    }
    if (comments.stream().noneMatch(line -> SOURCE.matcher(line).find())) {
      fault(1, "no # line names the source");
    }
    if (comments.stream().noneMatch(line -> LICENCE.matcher(line).find())) {
      fault(1, "no # line names the licence");
    }
    if (at == lines.size()) {
      fault(at, "no header row");
      return;
    }
    var header = List.of(lines.get(at).split("\t", -1));
    checkHeader(at + 1, header);
    checkRows(lines, at + 1, header, keyColumns(comments, header, at));
  }

  private void checkHeader(int number, List<String> header) {
    if (header.stream().distinct().count() < header.size()) {
      fault(number, "a column twice");
    }
    for (var column : header) {
      if (!column.matches("[a-z][a-z0-9_-]*")) {
        fault(number, "not a column name: '" + column + "'");
      }
    }
  }

  /** The first column, or those that a {@code # key:} line names. */
  private List<Integer> keyColumns(List<String> comments, List<String> header, int line) {
    List<Integer> columns = new ArrayList<>();
    for (var comment : comments) {
      if (comment.startsWith(KEY)) {
        for (var name : comment.substring(KEY.length()).strip().split("[,\\s]+")) {
          columns.add(header.indexOf(name));
        }
      }
    }
    if (columns.contains(-1)) {
      fault(line, "the key names no column");
      return List.of(0);
    }
    return columns.isEmpty() ? List.of(0) : columns;
  }

  private void checkRows(List<String> lines, int from, List<String> header, List<Integer> key) {
    Map<String, Integer> keys = new HashMap<>();
    var last = "";
    for (int i = from; i < lines.size(); i++) {
      var cells = lines.get(i).split("\t", -1);
      if (cells.length != header.size()) {
        fault(i + 1, cells.length + " cells, not " + header.size());
        continue;
      }
      checkCells(i + 1, cells);
      if (compare(last, cells[0]) > 0) {
        fault(i + 1, cells[0] + " after " + last);
      }
      last = cells[0];
      var own = String.join("\t", key.stream().map(column -> cells[column]).toList());
      var first = keys.putIfAbsent(own, i + 1);
      if (first != null) {
        fault(i + 1, own.replace('\t', ' ') + " stands in line " + first + " already");
      }
    }
  }

  private void checkCells(int number, String[] cells) {
    for (var cell : cells) {
      if (!cell.equals(cell.strip())) {
        fault(number, "a space at the edge of '" + cell + "'");
      }
      var parts = List.of(cell.split("\\|", -1));
      if (parts.size() > 1 && parts.stream().anyMatch(String::isBlank)) {
        fault(number, "an empty part in '" + cell + "'");
      }
      if (parts.stream().distinct().count() < parts.size()) {
        fault(number, "a part twice in '" + cell + "'");
      }
    }
  }

  /** By code points. */
  private static int compare(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
