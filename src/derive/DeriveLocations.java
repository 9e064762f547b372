import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Completes states.tsv and places.tsv of the knowledge base: a point for each state and division,
 * and the division that a town lies in. The point is a town, so that it never lies in the sea or
 * abroad: the seat of a division, and of a state the town nearest to the middle of its towns.
 *
 * <pre>java src/derive/DeriveLocations.java --data DIR</pre>
 *
 * <p>Reads {@code DIR/gazetteer/ne_10m_populated_places.tsv} (Natural Earth, public domain) and
 * {@code DIR/kb/places.tsv}, which says what is a division. Run it in the repository's root, after
 * DeriveKnowledgeBase and DerivePlaces; only what is empty is filled.
 */
public final class DeriveLocations {
  private static final Path OUT = Path.of("src/main/resources/ar/kb");
  private static final String SEAT = "Admin-1 capital";
  private static final Set<String> CAPITALS =
      Set.of("Admin-0 capital", "Admin-0 capital alt", "Admin-1 capital", "Admin-1 region capital");
  private static final String UNIT_WORDS =
      "\\b(province|governorate|region|prefecture|state|county|municipality|oblast|krai|district"
          + "|department|voivodeship|autonomous|okrug|republic|of)\\b";

  /** A town of Natural Earth. */
  private record Town(
      String iso, String division, String kind, String item, String number, double lat, double lon) {}

  private final Map<String, List<Town>> byState = new HashMap<>();
  private final Map<String, List<Town>> byDivision = new HashMap<>();
  private final Map<String, Town> byKey = new HashMap<>();

  /** State and name of a division → its key; an empty key where two are called so. */
  private final Map<String, String> divisions = new HashMap<>();

  private final Map<String, String> divisionName = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: java src/derive/DeriveLocations.java --data DIR");
      System.exit(2);
    }
    new DeriveLocations().run(Path.of(args[1]));
  }

  private void run(Path folder) throws IOException {
    readTowns(folder.resolve("gazetteer/ne_10m_populated_places.tsv"));
    readDivisions(folder.resolve("kb/places.tsv"));
    write("states.tsv", this::completeState);
    write("places.tsv", this::completePlace);
  }

  private void readTowns(Path file) throws IOException {
    for (var row : read(file)) {
      var number = row.get("GEONAMEID").replaceFirst("\\.0$", "");
      var town =
          new Town(
              row.get("ISO_A2"), skeleton(row.get("ADM1NAME")), row.get("FEATURECLA"),
              row.get("wikidataid"), number,
              Double.parseDouble(row.get("LATITUDE")), Double.parseDouble(row.get("LONGITUDE")));
      byState.computeIfAbsent(town.iso, k -> new ArrayList<>()).add(town);
      byDivision.computeIfAbsent(town.iso + town.division, k -> new ArrayList<>()).add(town);
      byKey.putIfAbsent(town.item, town);
      byKey.putIfAbsent("geonames-" + number, town);
    }
    byKey.remove("");
    byKey.remove("geonames-");
  }

  private void readDivisions(Path file) throws IOException {
    Map<String, String> keys = new HashMap<>();
    for (var row : read(OUT.resolve("places.tsv"))) {
      keys.put(row.get("key"), row.get("iso"));
    }
    for (var row : read(file)) {
      if (!row.get("type").equals("Admin1")) {
        continue;
      }
      var key = row.get("qid");
      boolean item = row.get("verified").equals("yes") && keys.containsKey(key);
      key = item ? key : "geonames-" + row.get("geonames_id");
      if (keys.containsKey(key)) {
        var name = row.get("country") + skeleton(row.get("label_en"));
        divisions.merge(name, key, (a, b) -> a.equals(b) ? a : "");
        divisionName.putIfAbsent(key, name);
      }
    }
  }

  private void completeState(Map<String, String> row) {
    var inside = byState.getOrDefault(row.get("iso"), List.of());
    if (row.get("lat").isEmpty() && !inside.isEmpty()) {
      locate(row, middle(inside));
    }
  }

  private void completePlace(Map<String, String> row) {
    var division = divisionName.get(row.get("key"));
    if (division != null && row.get("lat").isEmpty()) {
      var inside = byDivision.getOrDefault(division, List.of());
      inside.stream()
          .filter(town -> CAPITALS.contains(town.kind))
          .min(Comparator.comparing(town -> town.kind.equals(SEAT) ? 0 : 1))
          .or(() -> inside.isEmpty() ? Optional.empty() : Optional.of(middle(inside)))
          .ifPresent(town -> locate(row, town));
    }
    var town = byKey.get(row.get("key"));
    boolean belowState = row.get("parent").isEmpty() || states.contains(row.get("parent"));
    if (town != null && division == null && belowState && town.iso.equals(row.get("iso"))) {
      var parent = divisions.getOrDefault(town.iso + town.division, "");
      if (!parent.isEmpty() && !parent.equals(row.get("key"))) {
        row.put("parent", parent);
      }
    }
  }

  private static void locate(Map<String, String> row, Town town) {
    row.put("lat", degrees(town.lat));
    row.put("lon", degrees(town.lon));
  }

  /** The town nearest to the middle of all. */
  private static Town middle(List<Town> inside) {
    double lat = inside.stream().mapToDouble(Town::lat).average().orElseThrow();
    double lon = inside.stream().mapToDouble(Town::lon).average().orElseThrow();
    double narrow = Math.cos(Math.toRadians(lat));
    return inside.stream()
        .min(Comparator.comparingDouble(t -> Math.hypot(t.lat - lat, (t.lon - lon) * narrow)))
        .orElseThrow();
  }

  /** Four decimals, some 10 metres. */
  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
  }

  /** Consonants of a Latin name without the word for its rank: Al-Qassim Region, Al Quassim. */
  private static String skeleton(String name) {
    var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    plain = plain.toLowerCase(Locale.ROOT).replaceAll(UNIT_WORDS, " ");
    plain = plain.replaceAll("[ -]+", " ").replaceAll("[^a-z ]+", "").strip().replaceFirst("^(al|el|ad|ash|as|at|az|ar|an) ", "");
    var bones = plain.replace(" ", "").replaceAll("(?<=.)[aeiouyw]", "").replace('q', 'k');
    return bones.replaceAll("(.)\\1+", "$1");
  }

  private interface Completion {
    void complete(Map<String, String> row);
  }

  private void write(String name, Completion completion) throws IOException {
    var file = OUT.resolve(name);
    var table = new StringBuilder();
    List<String> header = List.of();
    int filled = 0;
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("#") || header.isEmpty()) {
        header = line.startsWith("#") ? header : List.of(line.split("\t", -1));
        table.append(line).append('\n');
        continue;
      }
      var row = row(header, line);
      if (name.equals("states.tsv")) {
        states.add(row.get("key"));
      }
      completion.complete(row);
      var complete = String.join("\t", header.stream().map(row::get).toList());
      filled += complete.equals(line) ? 0 : 1;
      table.append(complete).append('\n');
    }
    Files.writeString(file, table);
    System.out.println(name + ": " + filled + " rows completed");
  }

  private static Map<String, String> row(List<String> header, String line) {
    var cells = Arrays.asList(line.split("\t", -1));
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = List.of(line.split("\t", -1));
      } else {
        rows.add(row(header, line));
      }
    }
    return rows;
  }
}
