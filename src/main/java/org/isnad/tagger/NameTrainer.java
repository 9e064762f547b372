package org.isnad.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Orthography;
import org.isnad.tagger.WordTable.Column;

/**
 * Trains a tagger: classes of words are learnt from unlabelled text, and a field from the labelled
 * sentences; what that field makes of the unlabelled text is counted by word. With these counts in
 * view two fields are trained, the one that reads a text first, and the one that reads it again;
 * some words of the training are made strangers to them. That is done twice, with other strangers
 * and another penalty, and the mean is taken.
 */
public final class NameTrainer {
  private static final Tags TAGS = new Tags(List.of("PER", "LOC", "ORG", "MISC"));

  /** How fields are trained that read a text first, one a member. */
  private static final List<CrfTrainer.Settings> FIRST =
      List.of(
          new CrfTrainer.Settings(12, 4, 0.05, 1, 0.2),
          new CrfTrainer.Settings(12, 8, 0.05, 1, 0.2));

  private static final CrfTrainer.Settings SECOND = new CrfTrainer.Settings(12, 30, 0.03, 2, 0);

  /** In how many parts the sentences are read for the second field, each by one that lacks it. */
  private static final int PARTS = 4;

  private static final int LEAST_FREQUENT = 5;
  private static final int[] PERSONAL_STEPS = {2, 5, 20, 100};

  private final AtomReader atoms;
  private final Templates first = Templates.resource("/ar/tagger/features.txt");
  private final Templates second = Templates.resource("/ar/tagger/second-features.txt");
  private final UnlabelledText news;
  private final Consumer<String> log;

  private NameTrainer(AtomReader atoms, UnlabelledText news, Consumer<String> log) {
    this.atoms = atoms;
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
    var reader = new AtomReader(knowledge, table, Optional.empty());
    return new NameTrainer(reader, news, log);
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
      var tagger = tagger(train(without(sentences, from, to)));
      tags.addAll(
          tagger.tags(sentences.subList(from, to).stream().map(LabelledSentence::words).toList()));
      log.accept("block " + (fold + 1) + " of " + folds + " tagged");
    }
    return tags;
  }

  private Model train(List<LabelledSentence> sentences) {
    var gold = sentences.stream().map(NameTrainer::numbers).toList();
    var counting = field(read(sentences, atoms), gold, 0);
    var table = atoms.table().with(Column.EXPECTED, expectations(counting));
    log.accept("a field trained and its counts taken");
    List<Field> firsts = new ArrayList<>(FIRST.size());
    List<Field> seconds = new ArrayList<>(FIRST.size());
    for (int member = 0; member < FIRST.size(); member++) {
      var read = read(sentences, atoms.with(table, Optional.empty()));
      Strangers.make(read, member);
      var field = field(read, gold, member);
      firsts.add(field);
      seconds.add(second(read, gold, field.crf(), member));
      log.accept("fields of both readings trained: " + (member + 1) + " of " + FIRST.size());
    }
    return new Model(table, new Passes(Mean.of(firsts), Mean.of(seconds)));
  }

  private Map<String, Integer> expectations(Field field) {
    var expectations = new Expectations(TAGS);
    var reader = atoms.with(atoms.table(), Optional.of(field));
    news.forEachSentence(
        words -> {
          var best = field.crf().best(field.scoresBySpelling(reader.read(words)));
          for (int i = 0; i < best.length; i++) {
            expectations.count(words.get(i).name(), best[i]);
          }
        });
    return expectations.codes();
  }

  private static List<Atoms> read(List<LabelledSentence> sentences, AtomReader reader) {
    return sentences.stream().map(sentence -> reader.read(sentence.words())).toList();
  }

  private static int[] numbers(LabelledSentence sentence) {
    return TAGS.wellFormed(sentence.tags()).stream().mapToInt(tag -> tag).toArray();
  }

  private Field field(List<Atoms> sentences, List<int[]> gold, int member) {
    return new Field(
        first, new CrfTrainer(TAGS, first, FIRST.get(member), member).train(sentences, gold));
  }

  /** Learns to read again from a first reading of each part by a field that never saw it. */
  private Field second(List<Atoms> sentences, List<int[]> gold, Crf whole, int member) {
    List<float[]> scores = new ArrayList<>(sentences.size());
    List<Marginals> marginals = new ArrayList<>(sentences.size());
    for (int part = 0; part < PARTS; part++) {
      int from = sentences.size() * part / PARTS;
      int to = sentences.size() * (part + 1) / PARTS;
      var field = field(without(sentences, from, to), without(gold, from, to), member);
      for (var atoms : sentences.subList(from, to)) {
        scores.add(field.scores(atoms));
        marginals.add(field.crf().marginals(scores.get(scores.size() - 1)));
      }
    }
    Surroundings.fill(TAGS, sentences, marginals);
    var trainer = new CrfTrainer(TAGS, second, SECOND, member);
    return new Field(second, trainer.train(sentences, gold, scores, whole.transitions()));
  }

  private static <T> List<T> without(List<T> all, int from, int to) {
    List<T> others = new ArrayList<>(all.subList(0, from));
    others.addAll(all.subList(to, all.size()));
    return others;
  }

  private NameTagger tagger(Model model) {
    var first = Optional.of(model.passes().first());
    return new NameTagger(atoms.with(model.words(), first), model.passes());
  }
}
