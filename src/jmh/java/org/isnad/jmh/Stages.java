package org.isnad.jmh;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Function;
import org.isnad.entity.EntityResolver;
import org.isnad.event.EventExtractor;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.Format;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.GraphWriter;
import org.isnad.graph.Iris;
import org.isnad.graph.Knowledge;
import org.isnad.graph.Profile;
import org.isnad.graph.Validator;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.mention.MentionRecognizer;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.Entities;
import org.isnad.model.EntityType;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;
import org.isnad.pipeline.Pipeline;
import org.isnad.statement.StatementExtractor;
import org.isnad.tagger.NameTagger;
import org.isnad.text.TextReader;
import org.isnad.time.TimeTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What each stage takes of an article's time: every benchmark gives the first {@value #ARTICLES}
 * articles of the parameter {@code news} to one stage, which finds what the stages before it made.
 * The figures are microseconds an article, on one thread and long after the start.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 10)
@Measurement(iterations = 5, time = 5)
public class Stages {
  private static final int ARTICLES = 500;

  @Param("news.jsonl.gz")
  String news;

  private TextReader texts;
  private NameTagger tagger;
  private MentionRecognizer mentions;
  private EntityResolver entities;
  private TimeTagger times;
  private EventExtractor events;
  private StatementExtractor statements;
  private Pipeline pipeline;
  private GraphMapper mapper;
  private Validator validator;

  private final List<Article> articles = new ArrayList<>();
  private List<Text> read;
  private List<Entities> resolved;
  private List<List<TimeExpression>> when;
  private List<Analysis> analyses;
  private List<ArticleGraph> graphs;

  @Setup
  public void load() throws IOException {
    var lexicon = Lexicon.load();
    var knowledge = KnowledgeBase.load();
    texts = TextReader.load(lexicon, knowledge::isNameWord);
    tagger = NameTagger.load(knowledge);
    mentions = MentionRecognizer.load(knowledge, lexicon);
    entities = EntityResolver.load(knowledge, lexicon);
    times = TimeTagger.load();
    events = EventExtractor.load(lexicon);
    statements = StatementExtractor.load(lexicon);
    pipeline = Pipeline.load(knowledge, lexicon);
    mapper =
        new GraphMapper(
            new Iris(Iris.DEFAULT_BASE),
            new Knowledge(knowledge::entity, name -> outlet(knowledge, name)),
            Edition.current(Optional.empty(), List.of()),
            Profile.FULL);
    validator = Validator.load(Profile.FULL);
    new ArticleReader(List.of(Path.of(news))).read(this::take);
    if (articles.size() < ARTICLES) {
      throw new IllegalArgumentException(news + " has fewer than " + ARTICLES + " articles");
    }
    read = each(articles, texts::read);
    resolved = each(read, text -> entities.resolve(text, mentions.recognize(text)));
    when = each(read, times::tag);
    analyses = each(articles, pipeline::read);
    graphs = each(analyses, mapper::map);
  }

  private void take(Input input) {
    if (input instanceof Input.Read found && articles.size() < ARTICLES) {
      articles.add(found.article());
    }
  }

  private static Optional<org.isnad.model.KnownEntity> outlet(KnowledgeBase knowledge, String name) {
    return knowledge.named(name).stream()
        .filter(entity -> entity.type() == EntityType.NEWS_OUTLET)
        .findFirst();
  }

  private static <A, B> List<B> each(List<A> all, Function<A, B> step) {
    return all.stream().map(step).toList();
  }

  private static void each(IntConsumer step) {
    for (int i = 0; i < ARTICLES; i++) {
      step.accept(i);
    }
  }

  /** Sentences and words, with clitics and lemmas. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void text(Blackhole hole) {
    each(i -> hole.consume(texts.read(articles.get(i))));
  }

  /** The tagger of names alone; {@link #mentions} has it within. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void tagger(Blackhole hole) {
    each(i -> hole.consume(tagger.names(read.get(i))));
  }

  /** Names and descriptions, the tagger's among them. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void mentions(Blackhole hole) {
    each(i -> hole.consume(mentions.recognize(read.get(i))));
  }

  /** Mentions, and what they refer to: {@link #mentions} within. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void entities(Blackhole hole) {
    each(i -> hole.consume(entities.resolve(read.get(i), mentions.recognize(read.get(i)))));
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void times(Blackhole hole) {
    each(i -> hole.consume(times.tag(read.get(i))));
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void events(Blackhole hole) {
    each(i -> hole.consume(events.extract(read.get(i), resolved.get(i), when.get(i))));
  }

  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void statements(Blackhole hole) {
    each(i -> hole.consume(statements.extract(read.get(i), resolved.get(i))));
  }

  /** From what was read to triples. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void graph(Blackhole hole) {
    each(i -> hole.consume(mapper.map(analyses.get(i))));
  }

  /** Whether the graph keeps to the shapes; {@code --no-validate} goes without. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void shapes(Blackhole hole) {
    each(i -> hole.consume(validator.validate(graphs.get(i))));
  }

  /** From triples to N-Quads. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public long write() throws IOException {
    var iris = new Iris(Iris.DEFAULT_BASE);
    try (var writer =
        new GraphWriter(OutputStream.nullOutputStream(), Format.NQ, false, iris)) {
      for (var graph : graphs) {
        writer.write(graph);
      }
      return writer.triples();
    }
  }

  /** From the article to its graph, all of the above but the shapes and the writing. */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public void whole(Blackhole hole) {
    each(i -> hole.consume(mapper.map(pipeline.sections(articles.get(i)))));
  }
}
