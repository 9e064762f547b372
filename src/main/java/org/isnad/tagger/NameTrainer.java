package org.isnad.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Orthography;
import org.isnad.tagger.WordTable.Column;

/**
 * Trains a tagger in two passes: classes of words are learnt from unlabelled text and a first field
 * from the labelled sentences; what that field makes of the unlabelled text is counted by word, and
 * a second field learns with these counts in view.
 */
public final class NameTrainer {
  private static final Tags TAGS = new Tags(List.of("PER", "LOC", "ORG", "MISC"));
  private static final int LEAST_FREQUENT = 5;
  private static final int[] PERSONAL_STEPS = {2, 5, 20, 100};

  private final AtomReader atoms;
  private final Templates templates;
  private final UnlabelledText news;
  private final Consumer<String> log;

  private NameTrainer(
      AtomReader atoms, Templates templates, UnlabelledText news, Consumer<String> log) {
    this.atoms = atoms;
    this.templates = templates;
    this.news = news;
    this.log = log;
  }

  /**
   * Learns the classes of words.
   *
   * @param personal how often lists have a word as part of a personal name
   * @param log told what is being done
   */
  public static NameTrainer prepare(
      KnowledgeBase knowledge,
      Map<String, Integer> personal,
      UnlabelledText news,
      Consumer<String> log) {
    var corpus = new Corpus.Builder();
    news.forEachSentence(corpus::add);
    var text = corpus.build(LEAST_FREQUENT);
    log.accept("text: " + text.size() + " words, vocabulary " + text.vocabulary());
    var table = WordTable.empty().with(Column.PERSONAL, steps(personal));
    table = WordClasses.learn(text, table);
    log.accept("classes of words learnt");
    var reader = new AtomReader(knowledge, Triggers.load(knowledge), table);
    return new NameTrainer(reader, Templates.load(), news, log);
  }

  private static Map<String, Integer> steps(Map<String, Integer> personal) {
    Map<String, Integer> merged = new HashMap<>();
    personal.forEach((word, n) -> merged.merge(Orthography.fold(word), n, Integer::sum));
    Map<String, Integer> steps = new HashMap<>();
    merged.forEach(
        (word, n) -> {
          int step = 1;
          for (int bound : PERSONAL_STEPS) {
            step += n >= bound ? 1 : 0;
          }
          if (word.length() > 1) {
            steps.put(word, step);
          }
        });
    return steps;
  }

  /** Trains on all sentences and writes the model. */
  public NameTagger train(List<LabelledSentence> sentences, DataOutputStream out)
      throws IOException {
    var model = train(sentences);
    model.write(out);
    return tagger(model);
  }

  /**
   * Parts the sentences into blocks as they follow one another, and tags each block by a tagger
   * that was trained on the others alone.
   *
   * @return the tags of each sentence
   */
  public List<List<String>> crossValidate(List<LabelledSentence> sentences, int folds) {
    List<List<String>> tags = new ArrayList<>(sentences.size());
    for (int fold = 0; fold < folds; fold++) {
      int from = sentences.size() * fold / folds;
      int to = sentences.size() * (fold + 1) / folds;
      List<LabelledSentence> others = new ArrayList<>(sentences.subList(0, from));
      others.addAll(sentences.subList(to, sentences.size()));
      var tagger = tagger(train(others));
      for (var sentence : sentences.subList(from, to)) {
        tags.add(tagger.tags(sentence.words()));
      }
      log.accept("block " + (fold + 1) + " of " + folds + " tagged");
    }
    return tags;
  }

  private Model train(List<LabelledSentence> sentences) {
    var first = field(sentences, atoms);
    var expectations = new Expectations(TAGS);
    news.forEachSentence(
        words -> {
          var best = first.best(first.scores(atoms.read(words), templates));
          for (int i = 0; i < best.length; i++) {
            expectations.count(words.get(i).name(), best[i]);
          }
        });
    var table = atoms.table().with(Column.EXPECTED, expectations.codes());
    log.accept("first field trained and its counts taken");
    return new Model(templates, table, field(sentences, atoms.with(table)));
  }

  private Crf field(List<LabelledSentence> sentences, AtomReader reader) {
    List<Atoms> read = new ArrayList<>(sentences.size());
    List<int[]> tags = new ArrayList<>(sentences.size());
    for (var sentence : sentences) {
      read.add(reader.read(sentence.words()));
      tags.add(TAGS.wellFormed(sentence.tags()).stream().mapToInt(tag -> tag).toArray());
    }
    return new CrfTrainer(TAGS, templates, CrfTrainer.Settings.DEFAULT).train(read, tags);
  }

  private NameTagger tagger(Model model) {
    return new NameTagger(atoms.with(model.words()), model.templates(), model.field());
  }
}
