import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.Orthography;

/**
 * Weighs the parts of personal names of Wikidata by how the news and ANERcorp use them: a word that
 * mostly stands behind a title or beside another name is one (2), one that does so at times may be one
 * (1), the others are left out. Family names with the article that the list lacks are added.
 *
 * <p>{@code java -cp target/isnad.jar src/derive/DerivePersonNames.java --data DIR}
 */
public class DerivePersonNames {
  private static final Path LEXICON = Path.of("src/main/resources/ar/lexicon");
  private static final Path NISBA = Path.of("src/main/resources/ar/kb/nisba.tsv");
  private static final String OUT = "person-names.tsv";
  private static final Set<String> SERVANT = Set.of("عبد", "ابو", "عبيد", "نور", "صلاح", "سيف");
  private static final Set<String> NEVER = Set.of(
          "الدين", "السلام", "القائم", "الفار", "كان", "باسم", "الشريفين", "الحرمين", "الركن", "اللي",
          "الرياضي", "النفطي", "المجهول", "الفنانون", "الصغري", "الرجاء", "طلبه");
  private static final int ROUNDS = 4;

  /** Folded like على, so that its neighbours show nothing. */
  private static final String ALI = "علي";

  private final Map<String, Integer> listed = new HashMap<>();
  private final Map<String, int[]> tagged = new HashMap<>();
  private final Set<String> titles = new HashSet<>(Set.of("بن"));
  private final Set<String> nisbas = new HashSet<>();
  private final List<String[]> news = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> served = new HashMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: DerivePersonNames --data DIR");
      System.exit(2);
    }
    new DerivePersonNames().derive(Path.of(args[1]));
  }

  private void derive(Path data) throws IOException {
    readTables();
    readList(data.resolve("gazetteer/wikidata-name-tokens.txt"));
    readTagged(data.resolve("ner/anercorp.train.conll"));
    readNews(data.resolve("news/news.jsonl.gz"));
    Set<String> names = new HashSet<>();
    listed.forEach(
        (word, count) -> {
          var tags = tagged.getOrDefault(word, new int[2]);
          if (count >= 30 && tags[0] >= 1 && tags[0] >= 4 * tags[1]) {
            names.add(word);
          }
        });
    Map<String, Integer> strengths = Map.of();
    for (int round = 0; round < ROUNDS; round++) {
      strengths = weigh(beside(names, titles), beside(names, Set.of("بن")));
      names.clear();
      strengths.forEach(
          (word, strength) -> {
            if (strength == 2 && counts.getOrDefault(word, 0) >= 6) {
              names.add(word);
            }
          });
    }
    write(strengths);
  }

  private void readTables() throws IOException {
    for (var cells : rows(LEXICON.resolve("title-nouns.tsv"))) {
      if (!cells[3].equals("counterpart") && !cells[3].equals("naming")) {
        titles.add("ال" + Orthography.fold(cells[0]));
      }
    }
    for (var cells : rows(NISBA)) {
      for (var cell : cells) {
        for (var form : cell.split("\\|")) {
          var folded = Orthography.fold(form);
          nisbas.add(folded);
          nisbas.add("ال" + folded);
        }
      }
    }
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private void readList(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\t");
      var word = Orthography.fold(cells[1].replace(" ", ""));
      if (word.length() > 1 && word.chars().allMatch(DerivePersonNames::isArabic)) {
        listed.merge(word, cells.length > 2 ? Integer.parseInt(cells[2]) : 1, Integer::sum);
      }
    }
  }

  private void readTagged(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\\s+");
      if (cells.length == 2) {
        int person = cells[1].endsWith("ERS") ? 0 : 1;
        tagged.computeIfAbsent(Orthography.fold(cells[0]), w -> new int[2])[person]++;
      }
    }
  }

  private void readNews(Path file) throws IOException {
    var json = new ObjectMapper();
    Map<String, String> one = new HashMap<>();
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var article = json.readTree(line);
        var text = article.path("title").asText() + "\n" + article.path("text").asText();
        var words = Orthography.fold(text).split("(?<![\\u0621-\\u064a])|(?![\\u0621-\\u064a])");
        List<String> kept = new ArrayList<>();
        for (var word : words) {
          if (!word.isBlank()) {
            kept.add(one.computeIfAbsent(word, w -> w));
          }
        }
        news.add(kept.toArray(String[]::new));
      }
    }
    for (var words : news) {
      for (int i = 0; i < words.length; i++) {
        counts.merge(words[i], 1, Integer::sum);
        if (i > 0 && SERVANT.contains(words[i - 1])) {
          served.merge(words[i], 1, Integer::sum);
        }
      }
    }
  }

  /** How often each word stands behind a title or beside a name. */
  private Map<String, Integer> beside(Set<String> names, Set<String> titles) {
    Map<String, Integer> beside = new HashMap<>();
    for (var words : news) {
      for (int i = 1; i + 1 < words.length; i++) {
        var before = words[i - 1];
        boolean after = names.contains(before) || titles.contains(before);
        if (after || (names.contains(words[i + 1]) && !before.equals("في"))) {
          beside.merge(words[i], 1, Integer::sum);
        }
      }
    }
    return beside;
  }

  private Map<String, Integer> weigh(Map<String, Integer> beside, Map<String, Integer> family) {
    Map<String, Integer> strengths = new TreeMap<>();
    listed.forEach((word, count) -> strengths.put(word, strength(word, beside)));
    counts.forEach(
        (word, count) -> {
          int names = family.getOrDefault(word, 0);
          boolean unlisted = word.startsWith("ال") && word.length() > 4 && !listed.containsKey(word);
          if (word.startsWith("عبدال") && count >= 3) {
            strengths.put(word, 2);
          } else if (unlisted && names >= 3 && names > 0.25 * count && !nisbas.contains(word)) {
            strengths.put(word, names > 0.4 * count ? 2 : 1);
          }
        });
    strengths.remove(ALI);
    return strengths;
  }

  private int strength(String word, Map<String, Integer> beside) {
    if (nisbas.contains(word)) {
      return 0;
    }
    int count = counts.getOrDefault(word, 0);
    var tags = tagged.getOrDefault(word, new int[2]);
    int seen = tags[0] + tags[1];
    double tag = seen >= 4 ? (double) tags[0] / seen : -1;
    if (count < 6) {
      return tag < 0 || tag > 0.5 ? 2 : 1;
    }
    double share = (double) beside.getOrDefault(word, 0) / count;
    double weight = tag < 0 ? share * 1.8 : tag > 0.08 ? Math.max(tag, share) : share * 0.7;
    return weight > 0.45 ? 2 : weight > 0.1 ? 1 : 0;
  }

  private void write(Map<String, Integer> strengths) throws IOException {
    var table = new StringBuilder();
    table.append("# Parts of personal names, weighed by src/derive/DerivePersonNames.java.\n");
    table.append("# Source: Wikidata name tokens (CC0), news, ANERcorp (CC BY-SA 4.0).\n");
    table.append("# Licence: CC BY-SA 4.0.\n");
    table.append("# word is normalized. strength: 2 mostly part of a name, 1 also another word.\n");
    table.append("word\tstrength\n");
    strengths.put(ALI, 2);
    strengths.forEach(
        (word, strength) -> {
          if (strength > 0 && isKept(word)) {
            table.append(word).append('\t').append(strength).append('\n');
          }
        });
    Files.writeString(LEXICON.resolve(OUT), table);
  }

  /** No title, nothing that follows عبد, and no rare word that the news never have. */
  private boolean isKept(String word) {
    int count = counts.getOrDefault(word, 0);
    int after = served.getOrDefault(word, 0);
    boolean part = word.startsWith("ال") && after > 2 && after > 0.3 * count;
    return word.length() > 1
        && !titles.contains(word)
        && !NEVER.contains(word)
        && !part
        && (count > 0 || listed.getOrDefault(word, 0) >= 3);
  }

  private static boolean isArabic(int c) {
    return c >= 'ء' && c <= 'ي';
  }
}
