import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.lexicon.Orthography;

/**
 * Draws words of the unlabelled news for the test of the search, every running word as likely as
 * another, and prints them in the order drawn with three words on each side, each distinct form
 * once. Whoever writes the table goes down the list, leaves out what is no content word and what
 * stands in its citation form, and pairs the rest with the citation form of a dictionary.
 *
 * <p>{@code java -cp target/isnad.jar src/derive/DrawSearchWords.java --data DIR SEED COUNT}
 */
public class DrawSearchWords {
  private static final int SHORTEST = 3;
  private static final int AROUND = 3;

  public static void main(String[] args) throws IOException {
    if (args.length != 4 || !args[0].equals("--data")) {
      System.err.println("usage: DrawSearchWords --data DIR SEED COUNT");
      System.exit(2);
    }
    var random = new Random(Long.parseLong(args[2]));
    int count = Integer.parseInt(args[3]);
    var articles = articles(Path.of(args[1], "news", "news.jsonl.gz"));
    long all = articles.stream().mapToLong(words -> words.length).sum();
    Set<String> drawn = new HashSet<>();
    while (drawn.size() < count) {
      long at = (long) (random.nextDouble() * all);
      int article = 0;
      while (at >= articles.get(article).length) {
        at -= articles.get(article++).length;
      }
      var words = articles.get(article);
      var word = words[(int) at];
      if (Orthography.fold(word).length() >= SHORTEST && drawn.add(word)) {
        System.out.println(drawn.size() + "\t" + word + "\t" + around(words, (int) at));
      }
    }
  }

  private static String around(String[] words, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(words.length, at + AROUND + 1);
    return String.join(" ", List.of(words).subList(from, to));
  }

  private static List<String[]> articles(Path news) throws IOException {
    var json = new ObjectMapper();
    List<String[]> articles = new ArrayList<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(news)), StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var article = json.readTree(line);
        var text = article.path("title").asText() + " " + article.path("text").asText();
        articles.add(text.strip().split("[^\\u0621-\\u0652\\u0670]+"));
      }
    }
    return articles;
  }
}
