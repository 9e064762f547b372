package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.isnad.batch.WholeFile;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Text;
import org.isnad.model.Word;
import org.isnad.tagger.LabelledSentence;
import org.isnad.tagger.NameTrainer;
import org.isnad.text.TextReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Trains the tagger of names. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains the tagger of names from labelled sentences and unlabelled news.",
    footer = {
      "",
      "DIR holds ner/anercorp.train.conll (token and tag a line), news/news.jsonl.gz and",
      "gazetteer/wikidata-name-tokens.txt. The same data give the same model."
    })
final class Train implements Callable<Integer> {
  private static final String LABELLED = "ner/anercorp.train.conll";
  private static final String NEWS = "news/news.jsonl.gz";
  private static final String NAME_PARTS = "gazetteer/wikidata-name-tokens.txt";

  @ParentCommand private @Nullable Isnad isnad;

  @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data.")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the model, or the tags with --folds.")
  private Path output = Path.of("");

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Writes no model but the labelled tokens, tagged by cross-validation.")
  private int folds;

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles to learn from. Default: all.")
  private int articles = Integer.MAX_VALUE;

  @Override
  public Integer call() throws IOException {
    for (var needed : List.of(LABELLED, NEWS, NAME_PARTS)) {
      if (!Files.isRegularFile(data.resolve(needed))) {
        throw Mistake.wrongUse(data.resolve(needed) + ": no such file");
      }
    }
    var knowledge = KnowledgeBase.load();
    var texts = TextReader.load(Lexicon.load(), knowledge::isNameWord);
    Consumer<String> log = Isnad.err(isnad)::println;
    var lines = TokenFiles.read(data.resolve(LABELLED));
    List<LabelledSentence> labelled = new ArrayList<>(lines.size());
    for (var line : lines) {
      labelled.add(new LabelledSentence(texts.read(line.tokens()).words(), line.tags()));
    }
    var trainer = NameTrainer.prepare(knowledge, nameParts(), s -> news(texts, s), log);
    try (var file = new WholeFile(output)) {
      var out = new DataOutputStream(new BufferedOutputStream(file.stream()));
      if (folds > 1) {
        var tags = trainer.crossValidate(labelled, folds);
        for (int s = 0; s < lines.size(); s++) {
          out.write(tagged(lines.get(s).tokens(), tags.get(s)).getBytes(UTF_8));
        }
      } else {
        trainer.train(labelled, out);
      }
      out.flush();
      file.commit();
    }
    return Isnad.DONE;
  }

  private static String tagged(List<String> tokens, List<String> tags) {
    var lines = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      lines.append(tokens.get(i)).append(' ').append(tags.get(i)).append('\n');
    }
    return lines.append('\n').toString();
  }

  /** Lines of a Latin spelling, the Arabic letters with spaces between, and a count. */
  private Map<String, Integer> nameParts() throws IOException {
    Map<String, Integer> parts = new HashMap<>();
    for (var line : Files.readAllLines(data.resolve(NAME_PARTS))) {
      var cells = line.split("\t");
      int count = cells.length > 2 ? Integer.parseInt(cells[2]) : 1;
      parts.merge(cells[1].replace(" ", ""), count, Integer::sum);
    }
    return parts;
  }

  private void news(TextReader texts, Consumer<List<Word>> sentence) {
    int[] read = {0};
    new ArticleReader(List.of(data.resolve(NEWS)))
        .read(
            input -> {
              if (input instanceof Input.Read article && read[0]++ < articles) {
                sentences(texts.read(article.article()), sentence);
              }
            });
  }

  private static void sentences(Text text, Consumer<List<Word>> sentence) {
    text.sentences().forEach(s -> sentence.accept(text.words(s)));
  }
}
