package org.isnad.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.model.EntityType;
import org.isnad.model.KnownEntity;

/**
 * The places, some ten thousands: kept as the bytes of their table and read a row at a time, which
 * is quicker and smaller than as many objects. Rows are sorted by key; the columns are {@code key
 * labels common english iso parent lat lon weight}, where {@code common} holds the names that are
 * common words or personal names too, {@code *} for all.
 */
final class PlaceTable {
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
  private static final int FOUND = 1 << 12;

  private final byte[] table;
  private final int[] rows;
  private final AtomicReferenceArray<KnownEntity> known;
  private final Memo<Optional<KnownEntity>> found;

  private PlaceTable(byte[] table, int[] rows) {
    this.table = table;
    this.rows = rows;
    this.known = new AtomicReferenceArray<>(rows.length);
    this.found = Memo.ofWords(FOUND, this::search);
  }

  static PlaceTable resource(String path) {
    var table = bytes(path);
    return new PlaceTable(table, rows(table));
  }

  /** The same table, of which {@link #writeRows} has told where its rows start. */
  static PlaceTable read(TableInput in, byte[] table) {
    return new PlaceTable(table, in.numbers());
  }

  void writeRows(TableOutput out) {
    out.numbers(rows);
  }

  static byte[] bytes(String path) {
    try (var in = PlaceTable.class.getResourceAsStream("/ar/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  int size() {
    return rows.length;
  }

  /** Says each name of a place. */
  interface Names {
    void name(String label, boolean common);
  }

  void forEachName(int number, Names names) {
    int labels = cellStart(rows[number], LABELS);
    int common = cellEnd(labels) + 1;
    int end = cellEnd(common);
    var commonNames = text(common, end);
    for (var label : split(text(labels, common - 1))) {
      names.name(label, commonNames.equals(ALL) || split(commonNames).contains(label));
    }
  }

  /** More people, a higher rank, nearer to the news that is read: first among namesakes. */
  int weight(int number) {
    return Integer.parseInt(cell(number, WEIGHT));
  }

  KnownEntity place(int number) {
    var place = known.get(number);
    if (place == null) {
      place = read(number);
      known.set(number, place);
    }
    return place;
  }

  private KnownEntity read(int number) {
    var cells = text(rows[number], lineEnd(rows[number])).split("\t", -1);
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
    return found.get(key);
  }

  /** As {@link #weight(int)}; 0 for a key that the table lacks. */
  int weightOf(String key) {
    int number = number(key);
    return number < 0 ? 0 : weight(number);
  }

  private Optional<KnownEntity> search(String key) {
    int number = number(key);
    return number < 0 ? Optional.empty() : Optional.of(place(number));
  }

  /** The row of a key; negative if there is none. */
  private int number(String key) {
    int low = 0;
    int high = rows.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = cell(middle, KEY).compareTo(key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  private String cell(int number, int column) {
    int start = cellStart(rows[number], column);
    return text(start, cellEnd(start));
  }

  private int cellStart(int row, int column) {
    int start = row;
    for (int i = 0; i < column; i++) {
      start = cellEnd(start) + 1;
    }
    return start;
  }

  private int cellEnd(int start) {
    int end = start;
    while (end < table.length && table[end] != '\t' && table[end] != '\n') {
      end++;
    }
    return end;
  }

  private int lineEnd(int start) {
    return lineEnd(table, start);
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
    for (int start = 0; start < table.length; start = lineEnd(table, start) + 1) {
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

  private static int lineEnd(byte[] table, int start) {
    int end = start;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return end;
  }
}
