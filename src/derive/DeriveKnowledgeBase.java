import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes states.tsv, organizations.tsv and people.tsv of the knowledge base from a folder of facts
 * collected from public sources (see the notices in each table).
 *
 * <pre>java src/derive/DeriveKnowledgeBase.java --data DIR</pre>
 *
 * <p>Reads {@code DIR/kb/kb.tsv} and {@code src/derive/labels.tsv}, which says by hand which labels
 * are dropped or need a word for their type before them. Run it in the repository's root.
 */
public final class DeriveKnowledgeBase {
  private static final Path OUT = Path.of("src/main/resources/ar/kb");
  private static final String HEADER =
      "key\ttype\tlabels\tshort\tcommon\tenglish\tiso\tparent\tlat\tlon\tweight";
  /** Words for a type that are no part of a name: صحيفة الحياة is called الحياة. */
  private static final Set<String> OUTLET_WORDS =
      Set.of("صحيفة", "قناة", "جريدة", "مجلة", "موقع", "إذاعة", "فضائية");
  /** Likewise, where the rest is a name by itself: تنظيم داعش, but not حركة الشباب. */
  private static final Set<String> ORGANIZATION_WORDS =
      Set.of("تنظيم", "جماعة", "حركة", "منظمة", "شركة", "مؤسسة", "موقع", "وكالة", "قوات", "شبكة");
  private static final String MINISTRY = "وزارة ";
  private static final Set<String> TITLES =
      Set.of("الملك", "الأمير", "الشيخ", "الرئيس", "السلطان", "البابا", "الدكتور");
  private static final Set<String> STATE_WORDS = Set.of("دولة");
  private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\p{Nd} .'\\-]+");

  /** A row of the source. */
  private record Source(Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "").strip();
    }

    List<String> list(String column) {
      List<String> names = new ArrayList<>();
      for (var name : get(column).split("\\|")) {
        var clean = clean(name);
        if (!clean.isEmpty()) {
          names.add(clean);
        }
      }
      return names;
    }

    boolean isVerified() {
      return get("verified").equals("yes") && get("qid").matches("Q[1-9][0-9]*");
    }
  }

  /** The names of an entity: full ones, short ones, ones that need a word for the type. */
  private record Names(Set<String> labels, Set<String> shortNames, Set<String> common) {}

  /** label → what is done with it: drop, short or common. */
  private final Map<String, String> decisions = new HashMap<>();
  private final Map<String, TreeMap<String, String>> tables = new HashMap<>();
  private final Map<String, String> states = new HashMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: java src/derive/DeriveKnowledgeBase.java --data DIR");
      System.exit(2);
    }
    new DeriveKnowledgeBase().run(Path.of(args[1]).resolve("kb/kb.tsv"));
  }

  private void run(Path input) throws IOException {
    for (var row : read(Path.of("src/derive/labels.tsv"))) {
      decisions.put(fold(row.get("label")), row.get("use"));
    }
    var rows = read(input);
    for (var row : rows) {
      if (row.get("type").equals("State") && row.isVerified()) {
        states.put(row.get("iso_or_parent"), row.get("qid"));
      }
    }
    Map<String, List<Source>> byKey = new TreeMap<>();
    for (var row : rows) {
      byKey.computeIfAbsent(key(row), k -> new ArrayList<>()).add(row);
    }
    byKey.forEach(this::add);
    for (var table : tables.entrySet()) {
      write(table.getKey(), table.getValue());
    }
  }

  private static String key(Source row) {
    if (row.isVerified()) {
      return row.get("qid");
    }
    var latin = Normalizer.normalize(row.get("label_en"), Normalizer.Form.NFD);
    var slug = latin.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "kb-" + slug.replaceAll("^-|-$", "");
  }

  private void add(String key, List<Source> rows) {
    var row = rows.get(0);
    var names = names(rows);
    if (names.labels.isEmpty() || key.equals("kb-")) {
      return;
    }
    var type = row.get("type");
    int weight = 0;
    for (var each : rows) {
      weight = Math.max(weight, Integer.parseInt("0" + each.get("corpus_freq")));
    }
    var iso = row.get("iso_or_parent").split("/")[0];
    iso = iso.matches("[A-Z]{2}") && (states.containsKey(iso)) ? iso : "";
    var parent = type.equals("State") ? "" : states.getOrDefault(iso, "");
    tables
        .computeIfAbsent(table(type), t -> new TreeMap<>())
        .put(
            key,
            String.join(
                "\t", key, type, join(names.labels), join(names.shortNames), join(names.common),
                row.get("label_en"), iso, parent, "", "", String.valueOf(weight)));
  }

  private static String table(String type) {
    return switch (type) {
      case "State" -> "states.tsv";
      case "Person" -> "people.tsv";
      default -> "organizations.tsv";
    };
  }

  private Names names(List<Source> rows) {
    var names = new Names(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    Set<String> written = new LinkedHashSet<>();
    for (var row : rows) {
      written.addAll(row.list("labels_ar"));
      names.shortNames.addAll(row.list("short_ar"));
    }
    for (var label : written) {
      addLabel(label, rows.get(0).get("type"), written, names);
    }
    // The label that is shown is one that needs no word before it, where there is one.
    if (!names.common.containsAll(names.labels)) {
      names.labels.removeAll(names.common);
      names.labels.addAll(names.common);
    }
    showWithType(names);
    if (names.labels.isEmpty()) {
      // A name that means nobody else, if only to have one to show.
      names.labels.addAll(names.shortNames);
      names.common.addAll(names.shortNames);
    }
    names.shortNames.removeIf(name -> decision(name).equals("drop") || name.length() < 2);
    names.shortNames.removeIf(name -> foldedIn(name, names.labels) && !names.common.contains(name));
    names.shortNames.removeAll(names.labels);
    return names;
  }

  /** "وزارة الخارجية السعودية" is shown rather than الخارجية السعودية. */
  private static void showWithType(Names names) {
    for (var label : names.labels) {
      if (label.startsWith(MINISTRY)) {
        Set<String> ordered = new LinkedHashSet<>(Set.of(label));
        ordered.addAll(names.labels);
        names.labels.clear();
        names.labels.addAll(ordered);
        return;
      }
    }
  }

  private void addLabel(String label, String type, Set<String> written, Names names) {
    int space = label.indexOf(' ');
    var first = space < 0 ? "" : label.substring(0, space);
    var rest = label.substring(space + 1);
    boolean known = foldedIn(rest, written) || foldedIn(rest, names.shortNames);
    boolean outside =
        switch (type) {
          case "Person" -> TITLES.contains(first);
          case "State" -> STATE_WORDS.contains(first) && known;
          case "NewsOutlet" -> OUTLET_WORDS.contains(first) || ORGANIZATION_WORDS.contains(first) && known;
          default -> ORGANIZATION_WORDS.contains(first) && known;
        };
    var name = outside ? rest : label;
    switch (decision(name)) {
      case "drop" -> {}
      case "short" -> names.shortNames.add(name);
      case "common" -> {
        if (!foldedIn(name, names.labels)) {
          names.labels.add(name);
          names.common.add(name);
        }
      }
      default -> {
        if (!foldedIn(name, names.labels)) {
          names.labels.add(name);
          if (outside && !foldedIn(name, written)) {
            names.common.add(name);
          }
        }
      }
    }
  }

  private String decision(String label) {
    return decisions.getOrDefault(fold(label), "");
  }

  private static boolean foldedIn(String name, Collection<String> names) {
    for (var other : names) {
      if (fold(other).equals(fold(name))) {
        return true;
      }
    }
    return false;
  }

  static String clean(String name) {
    var clean = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[ـ\\p{Cf}\\p{Mn}]", "");
    clean = clean.replaceAll("\\s*\\(.*?\\)", "").replaceAll("\\s+", " ").strip();
    return ARABIC.matcher(clean).matches() ? clean : "";
  }

  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replaceAll("[ \\-]", "");
  }

  private static String join(Set<String> names) {
    return String.join("|", names);
  }

  private static List<Source> read(Path file) throws IOException {
    List<Source> rows = new ArrayList<>();
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
      rows.add(new Source(row));
    }
    return rows;
  }

  private static void write(String name, TreeMap<String, String> rows) throws IOException {
    var notices = Files.readString(Path.of("src/derive/notice-" + name.replace(".tsv", ".txt")));
    var table = new StringBuilder(notices).append(HEADER).append('\n');
    rows.values().forEach(row -> table.append(row).append('\n'));
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve(name), table);
    System.out.println(name + ": " + rows.size() + " rows");
  }
}
