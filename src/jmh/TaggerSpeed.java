import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Word;
import org.isnad.tagger.Conll;
import org.isnad.tagger.NameTagger;
import org.isnad.text.TextReader;

/**
 * Tokens that the tagger of names tags a second, on one core, by the processor time of its thread:
 * {@code taskset -c 0 java -cp target/isnad.jar src/jmh/TaggerSpeed.java FILE.conll}. Twenty
 * sentences are a text. Prints ten rounds over the file, of the tagger alone (given the words) and
 * with the analysis of the words; the first rounds warm up.
 */
final class TaggerSpeed {
  private static final int SENTENCES = 20;
  private static final int ROUNDS = 10;

  private final TextReader texts;
  private final NameTagger tagger;

  private TaggerSpeed(KnowledgeBase knowledge) {
    this.texts = TextReader.load(Lexicon.load(), knowledge::isNameWord);
    this.tagger = NameTagger.load(knowledge);
  }

  public static void main(String[] args) throws IOException {
    new TaggerSpeed(KnowledgeBase.load()).run(Path.of(args[0]));
  }

  private void run(Path file) throws IOException {
    List<List<Conll.Lines>> given = texts(file);
    int tokens = given.stream().flatMap(List::stream).mapToInt(s -> s.tokens().size()).sum();
    for (int round = 1; round <= ROUNDS; round++) {
      long begin = now();
      List<List<List<Word>>> read = given.stream().map(this::words).toList();
      long middle = now();
      long names = read.stream().mapToLong(this::names).sum();
      long end = now();
      System.out.printf(
          "%2d: tagger alone %,d tokens/s; with the words' analysis %,d; %,d names%n",
          round, rate(tokens, end - middle), rate(tokens, end - begin), names);
    }
  }

  private List<List<Conll.Lines>> texts(Path file) throws IOException {
    List<List<Conll.Lines>> parted = new ArrayList<>();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      var all = Conll.read(reader);
      for (int from = 0; from < all.size(); from += SENTENCES) {
        parted.add(all.subList(from, Math.min(from + SENTENCES, all.size())));
      }
    }
    return parted;
  }

  private List<List<Word>> words(List<Conll.Lines> text) {
    return text.stream().map(s -> texts.read(s.tokens()).words()).toList();
  }

  private long names(List<List<Word>> text) {
    return tagger.tags(text).stream()
        .flatMap(List::stream)
        .filter(tag -> tag.startsWith("B-"))
        .count();
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long rate(long tokens, long nanos) {
    return tokens * 1_000_000_000 / nanos;
  }
}
