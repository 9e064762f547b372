package org.isnad.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Analysis;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Reference;

/**
 * Turns what was read out of an article into its graph. Same analysis, same triples, same order.
 */
public final class GraphMapper {
  private final Iris iris;
  private final Knowledge knowledge;
  private final Edition edition;
  private final boolean mentions;

  /**
   * @param mentions false leaves out who is named where; evidence and cues stay
   */
  public GraphMapper(Iris iris, Knowledge knowledge, Edition edition, boolean mentions) {
    this.iris = iris;
    this.knowledge = knowledge;
    this.edition = edition;
    this.mentions = mentions;
  }

  public ArticleGraph map(Analysis analysis) {
    var article = analysis.article();
    var iri = iris.article(article.id());
    var triples = new Triples();
    var descriptions = new Descriptions(iris, knowledge);
    var entities = new EntityNodes(iri, analysis, triples, descriptions);
    var sheet = new Sheet(article, iri, triples, new SpanNodes(iri, article, triples), entities);
    var publisher = article.publisher().filter(p -> !p.isBlank()).map(p -> outlet(p, descriptions));
    new ArticleMapper(sheet, edition).map(publisher);
    var events = new EventMapper(analysis, sheet);
    new StatementMapper(analysis, sheet, events, publisher).map();
    events.map();
    new PostMapper(sheet, descriptions).map(analysis.entities().posts());
    if (mentions) {
      analysis.entities().references().forEach(reference -> mention(reference, sheet));
    }
    return new ArticleGraph(iri, triples.list(), descriptions.bySubject());
  }

  private Node outlet(String publisher, Descriptions descriptions) {
    return knowledge
        .outlet()
        .apply(publisher)
        .map(descriptions::known)
        .orElseGet(() -> descriptions.unknown(EntityType.NEWS_OUTLET, publisher, Optional.empty()));
  }

  private static void mention(Reference reference, Sheet sheet) {
    var mention = reference.mention();
    if (mention.form() == Mention.Form.NISBA) {
      return;
    }
    var node = sheet.spans().node(mention.span());
    sheet.add(node, Vocabulary.TYPE, Vocabulary.MENTION);
    if (mention.form() == Mention.Form.DESCRIPTION) {
      sheet.add(node, Vocabulary.TYPE, Vocabulary.NOMINAL_MENTION);
    }
    sheet.addAll(node, Vocabulary.IDENT_REF, sheet.entities().nodes(reference.entities()));
  }
}
