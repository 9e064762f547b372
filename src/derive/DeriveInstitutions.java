import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes institutions.tsv: governments, ministries, armies of each state, named by pattern and
 * nationality (وزارة الخارجية الروسية) as far as news names them.
 *
 * <pre>java src/derive/DeriveInstitutions.java --data DIR</pre>
 *
 * <p>Reads {@code src/derive/institutions.tsv} and {@code DIR/news/news.jsonl.gz}. Run it in the
 * repository's root, after DeriveKnowledgeBase and DeriveNationalities. An institution that
 * organizations.tsv or curated.tsv has already gets its further names under the same key.
 */
public final class DeriveInstitutions {
  private static final Path TABLES = Path.of("src/main/resources/ar/kb");
  private static final String HEADER = "key\ttype\tlabels\tenglish\tiso\tparent\tweight";
  private static final int LONGEST = 5;

  /** Fewer than this, and it is left to be an unknown name. */
  private static final int FEWEST = 3;

  private record Known(String key, String type) {}

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, List<String>> adjectives = new HashMap<>();
  private final TreeMap<String, String> rows = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: java src/derive/DeriveInstitutions.java --data DIR");
      System.exit(2);
    }
    new DeriveInstitutions().run(Path.of(args[1]));
  }

  private void run(Path folder) throws IOException {
    for (var table : List.of("organizations.tsv", "curated.tsv")) {
      for (var row : read(TABLES.resolve(table))) {
        for (var label : (row.get("labels") + "|" + row.get("short")).split("\\|")) {
          known.put(fold(label), new Known(row.get("key"), row.get("type")));
        }
      }
    }
    for (var row : read(TABLES.resolve("nisba.tsv"))) {
      adjectives.computeIfAbsent(row.get("state"), s -> new ArrayList<>()).add(row.get("adjective"));
    }
    var patterns = read(Path.of("src/derive/institutions.tsv"));
    var states = read(TABLES.resolve("states.tsv"));
    for (var state : states) {
      for (var pattern : patterns) {
        names(pattern, state).forEach(name -> counts.put(fold(name), 0));
      }
    }
    count(folder.resolve("news/news.jsonl.gz"));
    for (var state : states) {
      patterns.forEach(pattern -> add(pattern, state));
    }
    write();
  }

  private Set<String> names(Map<String, String> pattern, Map<String, String> state) {
    Set<String> names = new LinkedHashSet<>();
    for (var name : pattern.get("names").split("\\|")) {
      for (var adjective : adjectives.getOrDefault(state.get("key"), List.of())) {
        names.add(
            name.replace("{m}", definite(adjective, "")).replace("{f}", definite(adjective, "ة")));
      }
    }
    return names;
  }

  /** The place of the pattern that a name follows: what is told first is its proper name. */
  private static int order(Map<String, String> pattern, String name) {
    var patterns = pattern.get("names").split("\\|");
    for (int i = 0; i < patterns.length; i++) {
      var words = patterns[i].replaceAll(" \\{[mf]\\}$", " ");
      if (name.startsWith(words) && name.split(" ").length == patterns[i].split(" ").length) {
        return i;
      }
    }
    return patterns.length;
  }

  private static String definite(String adjective, String ending) {
    var definite = new StringBuilder();
    for (var word : adjective.split(" ")) {
      definite.append(definite.isEmpty() ? "" : " ").append("ال").append(word);
      definite.append(word.endsWith("ي") ? ending : "");
    }
    return definite.toString();
  }

  private void add(Map<String, String> pattern, Map<String, String> state) {
    List<String> seen = new ArrayList<>();
    Set<String> folded = new LinkedHashSet<>();
    int weight = 0;
    var names = new ArrayList<>(names(pattern, state));
    names.sort((a, b) -> counts.get(fold(b)) - counts.get(fold(a)));
    names.sort(Comparator.comparingInt(name -> order(pattern, name)));
    for (var name : names) {
      int count = counts.get(fold(name));
      if (count > 0 && folded.add(fold(name))) {
        seen.add(name);
        weight += count;
      }
    }
    if (weight < FEWEST) {
      return;
    }
    var iso = state.get("iso");
    var key = "kb-" + iso.toLowerCase(Locale.ROOT) + "-" + pattern.get("institution");
    var institution = new Known(key, pattern.get("type"));
    var first = known.get(fold(seen.get(0)));
    if (first != null) {
      institution = first;
    }
    var chosen = institution;
    seen.removeIf(name -> !known.getOrDefault(fold(name), chosen).equals(chosen));
    var english = institution.key.equals(key) ? pattern.get("english") + " (" + state.get("english") + ")" : "";
    var row =
        String.join(
            "\t", institution.key, institution.type, String.join("|", seen), english, iso,
            state.get("key"), String.valueOf(weight));
    rows.merge(institution.key, row, DeriveInstitutions::merged);
  }

  /** Two patterns that are one institution, as الحكومة and الرئاسة of what is called a regime. */
  private static String merged(String a, String b) {
    var first = a.split("\t", -1);
    Set<String> labels = new LinkedHashSet<>(List.of(first[2].split("\\|")));
    labels.addAll(List.of(b.split("\t", -1)[2].split("\\|")));
    first[2] = String.join("|", labels);
    return String.join("\t", first);
  }

  private void count(Path news) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(news));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        count(fold(line.replace("\\n", " ").replace("\\\"", " ")).split("[^\\p{IsArabic}]+"));
      }
    }
  }

  private void count(String[] words) {
    for (int i = 0; i < words.length; i++) {
      var name = words[i].replaceFirst("^[وفب](?=ال)", "").replaceFirst("^[وفبل](?=وزار)", "");
      for (int n = 1; n < LONGEST && i + n < words.length; n++) {
        name += " " + words[i + n];
        counts.computeIfPresent(name, (k, count) -> count + 1);
      }
    }
  }

  private void write() throws IOException {
    var notice = Files.readString(Path.of("src/derive/notice-institutions.txt"));
    var table = new StringBuilder(notice).append(HEADER).append('\n');
    rows.values().forEach(row -> table.append(row).append('\n'));
    Files.writeString(TABLES.resolve("institutions.tsv"), table);
    System.out.println("institutions.tsv: " + rows.size() + " rows");
  }

  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replaceAll("[ـ\\p{Mn}]", "");
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    String[] header = {};
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split("\t", -1);
      if (header.length == 0) {
        header = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }
}
