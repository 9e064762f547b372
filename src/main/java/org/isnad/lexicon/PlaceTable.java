package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * The places, some ten thousands: kept as the bytes of their table and read a row at a time, which
 * is quicker and smaller than as many objects. Rows are sorted by key; the columns are {@code key
 * labels common english iso parent lat lon weight}, where {@code common} holds the names that are
 * common words or personal names too, {@code *} for all.
 */
final class PlaceTable {
  private static final int COLUMNS = 9;
  private static final int KEY = 0;
  private static final int LABELS = 1;
  private static final int COMMON = 2;
  private static final int ENGLISH = 3;
  private static final int ISO = 4;
  private static final int PARENT = 5;
  private static final int LATITUDE = 6;
  private static final int LONGITUDE = 7;
  private static final int WEIGHT = 8;
  private static final String ALL = "*";

  private final byte[] table;
  private final int[] rows;

  private PlaceTable(byte[] table) {
    this.table = table;
    this.rows = rows(table);
  }

  static PlaceTable resource(String path) {
    try (var in = PlaceTable.class.getResourceAsStream("/ar/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return new PlaceTable(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  int size() {
    return rows.length;
  }

  /** Numbers of the places, the weightiest first, then by key. */
  int[] byWeight() {
    long[] order = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      order[i] = ((long) -Integer.parseInt(cell(rows[i], WEIGHT)) << Integer.SIZE) | i;
    }
    Arrays.sort(order);
    int[] numbers = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      numbers[i] = (int) order[i];
    }
    return numbers;
  }

  List<String> labels(int number) {
    return split(cell(rows[number], LABELS));
  }

  /** The labels that alone are more likely a common word or a person. */
  List<String> common(int number) {
    var cell = cell(rows[number], COMMON);
    return cell.isEmpty() ? List.of() : cell.equals(ALL) ? labels(number) : split(cell);
  }

  KnownEntity place(int number) {
    var cells = line(rows[number]).split("\t", COLUMNS);
    return new KnownEntity(
        cells[KEY],
        EntityType.PLACE,
        split(cells[LABELS]),
        List.of(),
        optional(cells[ENGLISH]),
        EntityTable.wikidata(cells[KEY]),
        optional(cells[ISO]),
        optional(cells[PARENT]),
        EntityTable.coordinates(cells[LATITUDE], cells[LONGITUDE]));
  }

  Optional<KnownEntity> find(String key) {
    int low = 0;
    int high = rows.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = cell(rows[middle], KEY).compareTo(key);
      if (order == 0) {
        return Optional.of(place(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private String line(int start) {
    int end = start;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return text(start, end);
  }

  private String cell(int start, int column) {
    int from = start;
    for (int i = 0; i < column; from++) {
      if (table[from] == '\t') {
        i++;
      }
    }
    int to = from;
    while (to < table.length && table[to] != '\t' && table[to] != '\n') {
      to++;
    }
    return text(from, to);
  }

  private String text(int from, int to) {
    return new String(table, from, to - from, StandardCharsets.UTF_8);
  }

  private static List<String> split(String names) {
    return names.indexOf('|') < 0 ? List.of(names) : List.of(names.split("\\|"));
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  /** Where rows start: lines after the # lines and the header. */
  private static int[] rows(byte[] table) {
    int[] starts = new int[1024];
    int count = 0;
    boolean header = true;
    for (int start = 0; start < table.length; start = next(table, start)) {
      if (table[start] == '#') {
        continue;
      }
      if (header) {
        header = false;
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = start;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int next(byte[] table, int start) {
    int end = start;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return end + 1;
  }
}
