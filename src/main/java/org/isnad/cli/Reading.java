package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.batch.Batch;
import org.isnad.batch.Progress;
import org.isnad.batch.ProgressLine;
import org.isnad.batch.Report;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.Iris;
import org.isnad.graph.Knowledge;
import org.isnad.graph.Validator;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.intake.Reception;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.model.Problem;
import org.isnad.pipeline.Pipeline;
import org.isnad.store.Store;
import org.isnad.tagger.NameModels;

/** The way from an article to its graph, as the options ask for it. */
record Reading(
    Lexicon lexicon,
    Pipeline pipeline,
    GraphMapper mapper,
    Optional<Validator> validator,
    Edition edition,
    int threads) {
  /** Loads all tables, side by side. */
  static Reading of(Extraction options) throws IOException {
    int threads = options.threads();
    var iris = options.iris();
    var table = options.knowledge();
    var model = options.model();
    var learnt = model.map(NerModel::open);
    var lexicon = CompletableFuture.supplyAsync(Lexicon::load);
    var edition = CompletableFuture.supplyAsync(() -> edition(options));
    var validator = CompletableFuture.supplyAsync(() -> validator(options));
    var knowledge = knowledge(table);
    var mapper = new GraphMapper(iris, knowledge(knowledge), edition.join(), options.profile());
    var pipeline = Pipeline.load(knowledge, lexicon.join(), learnt);
    return new Reading(lexicon.join(), pipeline, mapper, validator.join(), edition.join(), threads);
  }

  private static Optional<Validator> validator(Extraction options) {
    return options.validate() ? Optional.of(Validator.load(options.profile())) : Optional.empty();
  }

  /** What reads. */
  static Edition edition(Extraction options) {
    return Edition.current(options.knowledge(), modelFiles(options.model()));
  }

  private static List<Path> modelFiles(Optional<Path> folder) {
    return folder.stream().flatMap(f -> NameModels.FILES.stream().map(f::resolve)).toList();
  }

  /** Ours, and the user's own. */
  private static KnowledgeBase knowledge(Optional<Path> own) throws IOException {
    var ours = KnowledgeBase.load();
    if (own.isEmpty()) {
      return ours;
    }
    var file = own.get();
    try {
      return ours.with(KbFiles.read(file));
    } catch (IllegalArgumentException faulty) {
      throw Mistake.wrongUse("--kb " + file + " can't be read:\n" + faulty.getMessage());
    }
  }

  private static Knowledge knowledge(KnowledgeBase knowledge) {
    return new Knowledge(
        knowledge::entity,
        name ->
            knowledge.named(name).stream()
                .filter(entity -> entity.type() == EntityType.NEWS_OUTLET)
                .findFirst());
  }

  Analysis analyse(Article article) {
    return pipeline.read(article);
  }

  /** A graph that doesn't conform to the shapes is a fault of ours, and is not written. */
  ArticleGraph graph(Article article) {
    var graph = mapper.map(pipeline.sections(article));
    validator.ifPresent(shapes -> graph.pieces().forEach(piece -> check(piece, shapes)));
    return graph;
  }

  private static void check(ArticleGraph piece, Validator shapes) {
    var faults = shapes.validate(piece);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("the graph does not conform: " + faults.get(0));
    }
  }

  /** Where articles come in while a store is served. */
  Reception reception(Store store, Iris iris) {
    return new Reception(store, iris, this::graph, threads);
  }

  /** Reads what is wanted of the inputs, and shows how far it is where somebody watches. */
  Report read(List<Path> inputs, Predicate<Article> wanted, Batch.Sink sink, PrintStream err)
      throws IOException {
    return watched(
        err, progress -> new Batch(this::graph, threads, progress, wanted).run(inputs, sink));
  }

  /** Reads on behind the first inputs, and tells problems as they come. */
  Report read(
      ArticleReader inputs, long done, Batch.Sink sink, Consumer<Problem> told, PrintStream err)
      throws IOException {
    return watched(
        err,
        progress ->
            new Batch(this::graph, threads, progress).telling(told).run(inputs, done, sink));
  }

  /** Reads articles that a store holds. */
  Report again(Stream<Article> articles, Batch.Sink sink) throws IOException {
    Batch.Source source =
        next -> articles.forEach(article -> next.accept(new Input.Read(article, article.id())));
    return new Batch(this::graph, threads, Progress.SILENT).run(source, sink);
  }

  /** What is shown while it runs. */
  private interface Run {
    Report go(Progress progress) throws IOException;
  }

  private static Report watched(PrintStream err, Run run) throws IOException {
    if (System.console() == null) {
      return run.go(Progress.SILENT);
    }
    var line = new ProgressLine(err, System::nanoTime);
    try {
      return run.go(line::done);
    } finally {
      line.clear();
    }
  }
}
