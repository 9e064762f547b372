import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Writes places.tsv of the knowledge base. Which place names are common words or personal names too
 * is counted in news: a place stands after مدينة or بلدة, or after في; السلام and خالد hardly ever.
 *
 * <pre>java src/derive/DerivePlaces.java --data DIR</pre>
 *
 * <p>Reads {@code DIR/kb/places.tsv}, {@code DIR/news/news.jsonl.gz} and {@code
 * src/derive/labels.tsv}. Run it in the repository's root, after DeriveNationalities.
 */
public final class DerivePlaces {
  private static final Path OUT = Path.of("src/main/resources/ar/kb");
  private static final String HEADER =
      "key\tlabels\tcommon\tenglish\tiso\tparent\tlat\tlon\tweight";
  private static final Set<String> TYPE_WORDS =
      Set.of(
          "مدينة", "محافظة", "مديرية", "قضاء", "منطقة", "حي", "بلدة", "قرية", "ناحية", "بلدية",
          "مركز", "شعبية", "ولاية", "دائرة", "معتمدية", "لواء", "مقاطعة", "نهر");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "مدينه", "بلده", "قريه", "محافظه", "ريف", "ولايه", "قضاء", "ناحيه", "مديريه", "حي",
          "بلديه", "ضاحيه", "مطار", "منطقه", "جزيره", "مدينتي", "بلدتي", "قريتي", "محافظتي");
  private static final Set<String> LOCATIVES = Set.of("في", "الي", "من", "بين", "شمال", "جنوب");
  private static final Set<String> FACILITY_WORDS =
      Set.of("مطار", "ميناء", "قاعدة", "معبر", "مخيم", "سد", "جسر", "سجن", "قصر", "مسجد", "جامعة");
  private static final Set<String> STRAITS = Set.of("البوسفور", "الدردنيل");
  private static final Set<String> NEAR =
      Set.of("SY", "IQ", "YE", "LB", "PS", "JO", "LY", "EG", "SA", "IL", "TR", "SD", "DZ", "TN", "MA");
  private static final Set<String> LARGE_TYPES =
      Set.of("Continent", "Region", "Ocean", "MarineArea", "Admin1");
  private static final Set<String> SEAS_AND_CONTINENTS =
      Set.of("Continent", "Region", "Ocean", "MarineArea", "River");
  private static final Set<String> DROPPED_TYPES = Set.of("Country");
  /** Mostly short for the Mediterranean. */
  private static final String WHITE_SEA = "البحر الابيض";

  private static final int LONGEST = 4;

  /** Below this many occurrences the news says nothing of a name. */
  private static final int RARE = 5;

  /** How often a name stands in news, after a noun for a place, and after a locative. */
  private static final class Count {
    private int all;
    private int placed;
    private int located;
  }

  private record Place(
      String key, Map<String, String> cells, Set<String> labels, Set<String> common, int weight) {}

  private final Map<String, String> decisions = new HashMap<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final Set<String> otherNames = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final Map<String, String> states = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  /** Country and name of divisions, seas and continents → their key. */
  private final Map<String, String> sourced = new HashMap<>();
  private final TreeMap<String, Place> places = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: java src/derive/DerivePlaces.java --data DIR");
      System.exit(2);
    }
    new DerivePlaces().run(Path.of(args[1]));
  }

  private void run(Path folder) throws IOException {
    for (var row : read(Path.of("src/derive/labels.tsv"))) {
      decisions.put(fold(row.get("label")), row.get("use"));
    }
    for (var row : read(OUT.resolve("states.tsv"))) {
      states.put(row.get("iso"), row.get("key"));
    }
    for (var row : read(OUT.resolve("metonyms.tsv"))) {
      capitals.add(fold(row.get("name")));
    }
    for (var table : List.of("states.tsv", "people.tsv", "organizations.tsv")) {
      for (var row : read(OUT.resolve(table))) {
        addNames(row.get("labels"));
        addNames(row.get("short"));
      }
    }
    var rows = read(folder.resolve("kb/places.tsv"));
    for (var row : rows) {
      for (var label : labels(row)) {
        var name = fold(label);
        counts.put(name, new Count());
        counts.put(name.startsWith("ال") ? name.substring(2) : "ال" + name, new Count());
      }
    }
    count(folder.resolve("news/news.jsonl.gz"));
    rows.forEach(this::addSourced);
    rows.forEach(this::addUnit);
    rows.forEach(this::add);
    write();
  }

  private void addNames(String names) {
    for (var name : names.split("\\|")) {
      otherNames.add(fold(name));
    }
  }

  private void add(Map<String, String> row) {
    var labels = labels(row);
    labels.removeIf(label -> isOtherWord(label, row));
    boolean isState = states.containsValue(key(row));
    if (labels.isEmpty() || isState || DROPPED_TYPES.contains(row.get("type"))) {
      return;
    }
    int weight = weight(row);
    Set<String> common = new LinkedHashSet<>();
    for (var label : labels) {
      if (isCommon(label, row, weight)) {
        common.add(label);
      }
    }
    var place = new Place(key(row), row, mostUsedFirst(labels, common), common, weight);
    places.merge(place.key, place, DerivePlaces::merged);
  }

  /** The label that is shown is the one that news writes, where it is clearly used more. */
  private Set<String> mostUsedFirst(Set<String> labels, Set<String> common) {
    var first = labels.iterator().next();
    var best = first;
    for (var label : labels) {
      int used = counts.get(fold(label)).all;
      if (!common.contains(label) && used > counts.get(fold(best)).all) {
        best = label;
      }
    }
    if (counts.get(fold(best)).all < 3 * counts.get(fold(first)).all + RARE) {
      return labels;
    }
    Set<String> ordered = new LinkedHashSet<>(List.of(best));
    ordered.addAll(labels);
    return ordered;
  }

  private static Place merged(Place a, Place b) {
    var first = a.weight >= b.weight ? a : b;
    Set<String> labels = new LinkedHashSet<>(first.labels);
    var second = first == a ? b : a;
    for (var label : second.labels) {
      if (labels.stream().noneMatch(other -> spelling(other).equals(spelling(label)))) {
        labels.add(label);
      }
    }
    Set<String> common = new LinkedHashSet<>(second.common);
    if (isCurated(first.cells)) {
      common.removeAll(first.labels);
    }
    common.addAll(first.common);
    common.retainAll(labels);
    return new Place(a.key, filled(first.cells, second.cells), labels, common, first.weight);
  }

  /** What one source leaves open, another may state. */
  private static Map<String, String> filled(Map<String, String> cells, Map<String, String> more) {
    Map<String, String> filled = new HashMap<>(cells);
    if (cells.get("lat").isEmpty()) {
      filled.put("lat", more.get("lat"));
      filled.put("lon", more.get("lon"));
    }
    return filled;
  }

  private boolean isCommon(String label, Map<String, String> row, int weight) {
    var decision = decisions.getOrDefault(fold(label), "");
    if (!decision.isEmpty()) {
      return decision.equals("common");
    }
    if (otherNames.contains(fold(label)) && weight < 100) {
      return true;
    }
    boolean large = SEAS_AND_CONTINENTS.contains(row.get("type")) && !WHITE_SEA.equals(fold(label));
    boolean sure = large && (row.get("type").equals("Continent") || label.contains(" "));
    if (isCurated(row) || sure || weight >= 75 && capitals.contains(fold(label))) {
      return false;
    }
    var count = counts.get(fold(label));
    boolean alternates = alternates(fold(label), count.all);
    if (count.all < RARE) {
      return weight < 60 || alternates;
    }
    double placed = (double) count.placed / count.all;
    double located = (double) count.located / count.all;
    boolean seldom = count.all > 50 && count.placed < Math.max(2, count.all / 1000);
    if (seldom || placed + located < 0.1 || alternates && placed < 0.08) {
      return true;
    }
    if (weight < 75) {
      return placed < (weight < 40 ? 0.08 : 0.03);
    }
    return placed < 0.01 && located < 0.15;
  }

  /** A word that news uses often and hardly ever for a place, called so by some hamlet. */
  private boolean isOtherWord(String label, Map<String, String> row) {
    var count = counts.get(fold(label));
    boolean word = count.all >= 200 && count.placed < 0.01 * count.all;
    return word && weight(row) < (count.all >= 5000 ? 1000 : 75) && !isCurated(row);
  }

  /** Stands with and without the article, as common nouns do (مدينة, المدينة) and names do not. */
  private boolean alternates(String name, int all) {
    var other = counts.get(name.startsWith("ال") ? name.substring(2) : "ال" + name);
    return other != null && other.all > RARE && other.all > 0.15 * all;
  }

  /** What ranks a place among its namesakes: people, rank, nearness to the news that is read. */
  private static int weight(Map<String, String> row) {
    double people = number(row.get("population"));
    double weight = people > 0 ? 10 * Math.log10(people) : 0;
    weight +=
        switch (row.get("type")) {
          case "Continent", "Region", "Ocean" -> 60;
          case "Admin1" -> 30;
          case "Admin2", "River" -> 15;
          case "PopulatedPlace" -> people >= 20_000 ? 35 : 0;
          case "MarineArea" -> 40;
          default -> 0;
        };
    weight += row.get("verified").equals("yes") ? 10 : 0;
    weight += NEAR.contains(row.get("country")) ? 8 : 0;
    weight += isCurated(row) ? 60 : 0;
    return (int) Math.round(weight);
  }

  private static boolean isCurated(Map<String, String> row) {
    return row.get("source").startsWith("curated");
  }

  private static double number(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  /** A name without an item or number is the division or sea that another source calls so. */
  private void addSourced(Map<String, String> row) {
    boolean large = LARGE_TYPES.contains(row.get("type")) && !isNamedOnly(row);
    if (large) {
      for (var label : labels(row)) {
        sourced.merge(
            row.get("country") + fold(label), key(row), (a, b) -> a.startsWith("Q") ? a : b);
      }
    }
  }

  private static boolean isNamedOnly(Map<String, String> row) {
    return isCurated(row) && !row.get("verified").equals("yes");
  }

  private String key(Map<String, String> row) {
    if (isNamedOnly(row)) {
      for (var label : labels(row)) {
        var same = sourced.get(row.get("country") + fold(label));
        if (same != null) {
          return same;
        }
      }
    }
    if (row.get("verified").equals("yes") && row.get("qid").startsWith("Q")) {
      return row.get("qid");
    }
    if (!row.get("geonames_id").isEmpty()) {
      return "geonames-" + row.get("geonames_id");
    }
    if (!row.get("wof_id").isEmpty()) {
      return "wof-" + row.get("wof_id");
    }
    var latin = Normalizer.normalize(row.get("label_en"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    var slug = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    var country = row.get("country").toLowerCase(Locale.ROOT);
    return "kb-" + (country.isEmpty() ? "" : country + "-") + slug;
  }

  private static Set<String> stripped(String label) {
    int space = label.indexOf(' ');
    boolean typed = space > 0 && TYPE_WORDS.contains(label.substring(0, space));
    return Set.of(typed ? label.substring(space + 1) : label);
  }

  private Set<String> labels(Map<String, String> row) {
    Set<String> labels = new LinkedHashSet<>();
    Set<String> folded = new HashSet<>();
    for (var written : row.get("labels_ar").split("\\|")) {
      var label = clean(written);
      label = label.equals("مدينة الكويت") ? label : stripped(label).iterator().next();
      if (isLabel(label, row) && folded.add(spelling(label))) {
        labels.add(label);
      }
    }
    return labels;
  }

  private boolean isLabel(String label, Map<String, String> row) {
    boolean numbered = label.contains("رقم") || label.chars().anyMatch(Character::isDigit);
    boolean number = numbered && row.get("population").isEmpty();
    if (label.length() < 2 || number || decisions.getOrDefault(fold(label), "").equals("drop")) {
      return false;
    }
    var first = label.split(" ")[0];
    return switch (row.get("type")) {
      case "MarineArea" -> label.contains(" ") || STRAITS.contains(label);
      case "Facility" -> isCurated(row) || FACILITY_WORDS.contains(first);
      default -> true;
    };
  }

  private void addUnit(Map<String, String> row) {
    if (row.get("type").startsWith("Admin")) {
      for (var label : labels(row)) {
        units.putIfAbsent(row.get("country") + fold(label), key(row));
      }
    }
  }

  private String parent(Place place) {
    var country = place.cells.get("country");
    for (var unit : place.cells.get("parent_ar").split("; ")) {
      var name = stripped(clean(unit)).iterator().next();
      var key = units.getOrDefault(country + fold(name), place.key);
      if (!key.equals(place.key)) {
        return key;
      }
    }
    return states.getOrDefault(country, "");
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
    for (int i = 1; i < words.length; i++) {
      var name = "";
      for (int n = 0; n < LONGEST && i + n < words.length; n++) {
        name += n == 0 ? words[i] : " " + words[i + n];
        var count = counts.get(name);
        if (count != null) {
          count.all++;
          var before = words[i - 1].replaceFirst("^[وفبل](?=.{3})", "");
          count.placed += PLACE_NOUNS.contains(before) ? 1 : 0;
          count.located += LOCATIVES.contains(words[i - 1]) ? 1 : 0;
        }
      }
    }
  }

  private void write() throws IOException {
    var table = new StringBuilder(Files.readString(Path.of("src/derive/notice-places.txt")));
    table.append(HEADER).append('\n');
    for (var place : places.values()) {
      var cells = place.cells;
      boolean all = place.common.containsAll(place.labels);
      table.append(
          String.join(
              "\t", place.key, String.join("|", place.labels),
              all ? "*" : String.join("|", place.common), latin(cells.get("label_en")),
              states.containsKey(cells.get("country")) ? cells.get("country") : "", parent(place),
              degrees(cells.get("lat"), cells.get("lon")), degrees(cells.get("lon"), cells.get("lat")),
              String.valueOf(place.weight)));
      table.append('\n');
    }
    Files.writeString(OUT.resolve("places.tsv"), table);
    System.out.println("places.tsv: " + places.size() + " rows");
  }

  private static String latin(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
  }

  /** Four decimals, some 10 metres. */
  private static String degrees(String cell, String other) {
    if (cell.isEmpty() || other.isEmpty()) {
      return "";
    }
    return String.format(Locale.ROOT, "%.4f", Double.parseDouble(cell)).replaceFirst("\\.?0+$", "");
  }

  static String clean(String name) {
    var clean = Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[ـ\\p{Cf}\\p{Mn}]", "");
    clean = clean.replaceAll("\\s*\\(.*?\\)", "").replaceAll("[\\s/_]+", " ").strip();
    boolean opened = clean.matches(".*[\uFB50-\uFDFF\uFE70-\uFEFF].*");
    return !opened && clean.matches("[\\p{IsArabic} .'\\-0-9]+") ? clean : "";
  }

  private static String fold(String name) {
    return name.replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replaceAll("[ـ\\p{Mn}]", "");
  }

  /** The same for spellings that look-up makes no difference between. */
  private static String spelling(String name) {
    var persian = "گ→ك ک→ك چ→ج پ→ب ڤ→ف ژ→ز ی→ي ە→ه ھ→ه";
    var spelling = fold(name).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    for (var pair : persian.split(" ")) {
      spelling = spelling.replace(pair.charAt(0), pair.charAt(2));
    }
    return spelling;
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = List.of();
    for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var cells = Arrays.asList(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
