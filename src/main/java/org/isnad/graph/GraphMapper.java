package org.isnad.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Analysis;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
import org.isnad.model.Mention;
import org.isnad.model.Reference;

/**
 * Turns what was read out of an article into its graph. Same analysis, same triples, same order.
 */
public final class GraphMapper {
  private final Iris iris;
  private final Knowledge knowledge;
  private final KnownDescriptions known;
  private final Edition edition;
  private final Profile profile;

  /** An article, and how its chars are counted. */
  record Page(Article article, Node iri, CodePoints codePoints) {}

  public GraphMapper(Iris iris, Knowledge knowledge, Edition edition, Profile profile) {
    this.iris = iris;
    this.knowledge = knowledge;
    this.known = new KnownDescriptions(iris, knowledge);
    this.edition = edition;
    this.profile = profile;
  }

  public ArticleGraph map(Analysis analysis) {
    var page = page(analysis.article());
    var triples = new Triples(profile);
    var descriptions = new Descriptions(iris, known);
    head(page, triples, descriptions);
    map(analysis, page, triples, descriptions, new Numbering(Map.of()));
    return new ArticleGraph(page.iri(), triples.list(), descriptions.bySubject());
  }

  /** The graph of an article from its sections; that of a long one is mapped as it is read. */
  public ArticleGraph map(List<Analysis> sections) {
    return sections.size() == 1
        ? map(sections.get(0))
        : new SectionMapper(this, sections, page(sections.get(0).article())).map();
  }

  private Page page(Article article) {
    return new Page(article, iris.article(article.id()), new CodePoints(article.text()));
  }

  /** What is said of the article itself. */
  private void head(Page page, Triples triples, Descriptions descriptions) {
    new ArticleMapper(page.article(), page.iri(), triples, edition)
        .map(publisher(page.article(), descriptions));
  }

  ArticleGraph head(Page page) {
    var triples = new Triples(profile);
    var descriptions = new Descriptions(iris, known);
    head(page, triples, descriptions);
    return new ArticleGraph(page.iri(), triples.list(), descriptions.bySubject());
  }

  ArticleGraph section(Analysis analysis, Page page, Numbering numbering) {
    var triples = new Triples(profile);
    var descriptions = new Descriptions(iris, known);
    map(analysis, page, triples, descriptions, numbering);
    return new ArticleGraph(page.iri(), triples.list(), descriptions.bySubject());
  }

  private void map(
      Analysis analysis,
      Page page,
      Triples triples,
      Descriptions descriptions,
      Numbering numbering) {
    var entities = new EntityNodes(page.iri(), analysis, triples, descriptions, numbering);
    var spans = new SpanNodes(page.iri(), page.codePoints(), triples);
    var sheet = Sheet.of(page.article(), page.iri(), triples, spans, entities, numbering);
    var publisher = publisher(page.article(), descriptions);
    var events = new EventMapper(analysis, sheet);
    new StatementMapper(analysis, sheet, events, publisher).map();
    events.map();
    new PostMapper(sheet, descriptions).map(analysis.entities().posts());
    if (profile.mentions()) {
      analysis.entities().references().forEach(reference -> mention(reference, sheet));
    }
  }

  private Optional<Node> publisher(Article article, Descriptions descriptions) {
    return article.publisher().filter(p -> !p.isBlank()).map(p -> outlet(p, descriptions));
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
    if (reference.entities().stream().allMatch(sheet.entities()::isKnown)) {
      sheet.add(node, Vocabulary.CONFIDENCE, Triples.confidence(reference.confidence()));
    }
  }
}
