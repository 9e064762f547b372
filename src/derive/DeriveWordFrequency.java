import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.Orthography;

/**
 * Counts the folded words of the unlabelled news and writes those seen at least five times.
 *
 * <p>{@code java -cp target/isnad.jar src/derive/DeriveWordFrequency.java --data DIR}
 */
public class DeriveWordFrequency {
  private static final int LEAST = 5;
  private static final Path OUT = Path.of("src/main/resources/ar/lexicon/word-frequency.tsv");

  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !args[0].equals("--data")) {
      System.err.println("usage: DeriveWordFrequency --data DIR");
      System.exit(2);
    }
    Map<String, Integer> counts = new HashMap<>();
    var json = new ObjectMapper();
    var news = Path.of(args[1], "news", "news.jsonl.gz");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var article = json.readTree(line);
        count(article.path("title").asText(), counts);
        count(article.path("text").asText(), counts);
      }
    }
    var table = new StringBuilder();
    table.append(
        "# How often a word stands in 20,000 news articles of 2015 to 2018, clitics included.\n");
    table.append(
        "# Source: counted by src/derive/DeriveWordFrequency.java. Licence: Apache-2.0.\n");
    table.append("form\tcount\n");
    for (var entry : new TreeMap<>(counts).entrySet()) {
      if (entry.getValue() >= LEAST) {
        table.append(entry.getKey()).append('\t').append(entry.getValue()).append('\n');
      }
    }
    Files.writeString(OUT, table);
  }

  private static void count(String text, Map<String, Integer> counts) {
    var word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isArabic(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        var folded = Orthography.fold(word);
        if (folded.length() > 1) {
          counts.merge(folded, 1, Integer::sum);
        }
        word.setLength(0);
      }
    }
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c)
        || Orthography.isMark(c);
  }
}
