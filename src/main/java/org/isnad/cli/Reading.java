package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.Edition;
import org.isnad.graph.GraphMapper;
import org.isnad.graph.Knowledge;
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
    var knowledge = KnowledgeBase.load();
    if (options.knowledge().isPresent()) {
      knowledge = knowledge.with(options.knowledge().get());
    }
    var known = knowledge;
    var asked =
        new Knowledge(
            known::entity,
            name ->
                known.named(name).stream()
                    .filter(entity -> entity.type() == EntityType.NEWS_OUTLET)
                    .findFirst());
    var edition = new Edition(Version.number(), Version.number());
    var mapper = new GraphMapper(options.iris(), asked, edition, options.mentions());
    return new Reading(lexicon.join(), Pipeline.load(knowledge, lexicon.join()), mapper);
  }

  Analysis analyse(Article article) {
    return pipeline.read(article);
  }

  ArticleGraph graph(Article article) {
    return mapper.map(analyse(article));
  }
}
