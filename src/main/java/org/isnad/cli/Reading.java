package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.Knowledge;
import org.isnad.graph.KnownInTurtle;
import org.isnad.graph.Validator;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.pipeline.Pipeline;

/** The way from an article to its graph, as the options ask for it. */
record Reading(Lexicon lexicon, Pipeline pipeline, GraphMapper mapper) {
  static Reading of(Extraction options) throws IOException {
    var lexicon = CompletableFuture.supplyAsync(Lexicon::load);
    var known = knowledge(options);
    var asked =
        new Knowledge(
            known::entity,
            name ->
                known.named(name).stream()
                    .filter(entity -> entity.type() == EntityType.NEWS_OUTLET)
                    .findFirst());
    var edition = Edition.current(options.knowledge());
    var mapper = new GraphMapper(options.iris(), asked, edition, options.mentions());
    return new Reading(lexicon.join(), Pipeline.load(known, lexicon.join()), mapper);
  }

  /** Ours, and the user's own: a table, or Turtle by its extension. */
  private static KnowledgeBase knowledge(Extraction options) throws IOException {
    var known = KnowledgeBase.load();
    if (options.knowledge().isEmpty()) {
      return known;
    }
    var file = options.knowledge().get();
    try {
      return file.toString().endsWith(".ttl")
          ? known.with(KnownInTurtle.read(file))
          : known.with(file);
    } catch (IllegalArgumentException faulty) {
      throw Mistake.wrongUse("--kb " + file + " can't be read:\n" + faulty.getMessage());
    }
  }

  Analysis analyse(Article article) {
    return pipeline.read(article);
  }

  ArticleGraph graph(Article article) {
    return mapper.map(analyse(article));
  }

  /** The way to an article's graph, with a look at the shapes where the options want one. */
  Function<Article, ArticleGraph> graphs(Extraction options) {
    if (!options.validate()) {
      return this::graph;
    }
    var validator = Validator.load();
    return article -> conforming(graph(article), validator);
  }

  /** A graph that does not keep to the shapes is a fault of ours. */
  private static ArticleGraph conforming(ArticleGraph graph, Validator validator) {
    for (var fault : validator.validate(graph)) {
      throw new IllegalStateException("against the shapes: " + fault);
    }
    return graph;
  }
}
