import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes nisba.tsv (adjectives of nationality in all their forms) and metonyms.tsv (capitals that
 * stand for their government).
 *
 * <pre>java src/derive/DeriveNationalities.java --data DIR</pre>
 *
 * <p>Reads {@code DIR/kb/nisba.tsv} and {@code DIR/kb/metonyms.tsv}. Run it in the repository's root,
 * after DeriveKnowledgeBase.
 */
public final class DeriveNationalities {
  private static final Path OUT = Path.of("src/main/resources/ar/kb");

  /** Adjectives that are more often another word: مالي "financial", قمري "lunar", أروبي "European". */
  private static final Set<String> OTHER_WORDS =
      Set.of("مالي", "مالى", "قمري", "أروبي", "غوامي", "بالاوي", "روماني قديم");

  /** States whose sources list the nationality of a constituent country under theirs. */
  private static final Set<String> NOT_OWN = Set.of("scottish", "welsh", "gibraltarian");

  /** Spellings and short adjectives that news uses and the source lacks. */
  private static final Map<String, List<String>> MORE =
      Map.ofEntries(
          Map.entry("RU", List.of("روسي")),
          Map.entry("BE", List.of("بلجيكي")),
          Map.entry("UZ", List.of("أوزبكي")),
          Map.entry("KZ", List.of("كازاخي", "كازاخستاني")),
          Map.entry("KG", List.of("قرغيزي", "قيرغيزي")),
          Map.entry("TJ", List.of("طاجيكي", "طاجيكستاني")),
          Map.entry("TM", List.of("تركمانستاني")),
          Map.entry("AZ", List.of("أذري")),
          Map.entry("CY", List.of("قبرصي")),
          Map.entry("IE", List.of("أيرلندي", "إيرلندي", "ايرلندي")),
          Map.entry("CN", List.of("صيني")),
          Map.entry("AR", List.of("أرجنتيني")),
          Map.entry("ET", List.of("إثيوبي", "أثيوبي")),
          Map.entry("ER", List.of("إريتري", "أريتري")),
          Map.entry("UA", List.of("أوكراني", "أوكرايني")),
          Map.entry("TH", List.of("تايلاندي", "تايلندي")),
          Map.entry("MN", List.of("منغولي")),
          Map.entry("BD", List.of("بنغلادشي", "بنغلاديشي")),
          Map.entry("HU", List.of("مجري", "هنغاري")),
          Map.entry("DK", List.of("دنماركي", "دانماركي", "دنمركي")),
          Map.entry("BR", List.of("برازيلي")),
          Map.entry("PY", List.of("باراغواياني")),
          Map.entry("CI", List.of("عاجي", "إيفواري")),
          Map.entry("ME", List.of("مونتينيغري")),
          Map.entry("KP", List.of("كوري شمالي")),
          Map.entry("KR", List.of("كوري جنوبي")),
          Map.entry("SS", List.of("جنوب سوداني")),
          Map.entry("ZA", List.of("جنوب أفريقي", "جنوب إفريقي")),
          Map.entry("VA", List.of("فاتيكاني")),
          Map.entry("HK", List.of("هونغ كونغي")));

  private static final Map<String, List<String>> BROKEN_PLURALS =
      Map.of("هندي", List.of("هنود"), "روسي", List.of("روس"), "تركي", List.of("أتراك"));

  /** Seats that stand for another body, or are named as places of talks only. */
  private static final Set<String> NO_METONYMS =
      Set.of("القدس", "البيت الأبيض", "الكرملين", "الإليزيه", "داونينغ ستريت", "بروكسل", "لاهاي", "رباط");

  private final Map<String, String> states = new HashMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: java src/derive/DeriveNationalities.java --data DIR");
      System.exit(2);
    }
    new DeriveNationalities().run(Path.of(args[1]).resolve("kb"));
  }

  private void run(Path folder) throws IOException {
    for (var row : read(OUT.resolve("states.tsv"))) {
      states.put(row.get("iso"), row.get("key"));
    }
    nisba(read(folder.resolve("nisba.tsv")));
    metonyms(read(folder.resolve("metonyms.tsv")));
  }

  private void nisba(List<Map<String, String>> rows) throws IOException {
    TreeMap<String, String> adjectives = new TreeMap<>();
    Map<String, Set<String>> plurals = new HashMap<>();
    BROKEN_PLURALS.forEach((k, v) -> plurals.put(k, new LinkedHashSet<>(v)));
    for (var row : rows) {
      var iso = row.get("iso");
      if (!states.containsKey(iso) || NOT_OWN.contains(row.get("key_en"))) {
        continue;
      }
      var masculine = row.get("masc");
      put(adjectives, masculine, iso);
      plurals.computeIfAbsent(masculine, k -> new LinkedHashSet<>()).add(row.get("masc_pl"));
      for (var variant : row.get("corpus_variants_masc").split("\\|")) {
        if (!variant.isEmpty()) {
          put(adjectives, variant.replaceAll("ى$", "ي"), iso);
        }
      }
    }
    MORE.forEach((iso, more) -> more.forEach(m -> put(adjectives, m, iso)));
    var table = new StringBuilder(notice("nisba")).append("adjective\tstate\tforms\n");
    adjectives.forEach(
        (adjective, state) -> {
          var forms = forms(adjective);
          forms.addAll(plurals.getOrDefault(adjective, Set.of()));
          table.append(adjective).append('\t').append(state).append('\t');
          table.append(String.join("|", forms)).append('\n');
        });
    Files.writeString(OUT.resolve("nisba.tsv"), table);
    System.out.println("nisba.tsv: " + adjectives.size() + " rows");
  }

  private void put(Map<String, String> adjectives, String adjective, String iso) {
    if (!OTHER_WORDS.contains(adjective)) {
      adjectives.putIfAbsent(adjective, states.get(iso));
    }
  }

  /** Feminine, accusative, dual, sound plurals; of "كوري شمالي" the last word's and the first's. */
  private static Set<String> forms(String adjective) {
    Set<String> forms = new LinkedHashSet<>();
    var words = adjective.split(" ");
    for (var ending : List.of("ة", "ا", "ان", "ين", "تان", "تين", "ون", "ات")) {
      var form = new StringBuilder();
      for (var word : words) {
        var article = form.isEmpty() ? "" : " ";
        form.append(article).append(word.endsWith("ي") ? word + ending : word);
      }
      forms.add(form.toString());
    }
    return forms;
  }

  private void metonyms(List<Map<String, String>> rows) throws IOException {
    TreeMap<String, String> metonyms = new TreeMap<>();
    Set<String> stateNames = new LinkedHashSet<>();
    Set<String> members = new LinkedHashSet<>();
    for (var row : read(OUT.resolve("states.tsv"))) {
      stateNames.addAll(List.of(row.get("labels").split("\\|")));
      if (Integer.parseInt(row.get("weight")) >= 20) {
        members.add(row.get("key"));
      }
    }
    for (var row : rows) {
      var name = row.get("metonym_ar").replaceAll("\\p{Mn}", "");
      var state = row.get("state_qid");
      boolean shared = stateNames.contains(name) && !name.equals("عمان");
      if (members.contains(state) && !NO_METONYMS.contains(name) && !shared) {
        metonyms.put(name, state);
      }
    }
    var table = new StringBuilder(notice("metonyms")).append("name\tstate\n");
    metonyms.forEach((name, state) -> table.append(name).append('\t').append(state).append('\n'));
    Files.writeString(OUT.resolve("metonyms.tsv"), table);
    System.out.println("metonyms.tsv: " + metonyms.size() + " rows");
  }

  private static String notice(String table) throws IOException {
    return Files.readString(Path.of("src/derive/notice-" + table + ".txt"));
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> rows = new java.util.ArrayList<>();
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
