package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.isnad.graph.Sha256;
import org.isnad.graph.Vocabulary;

/** Whether a store is whole: each article with what belongs to it, and the words of each triple. */
public final class StoreCheck {
  private static final List<Node> OF_EVERY_ARTICLE =
      List.of(Vocabulary.EXTRACTED_BY, Vocabulary.SHA256, Vocabulary.PROGRAM_VERSION);

  private final DatasetGraph dataset;

  /**
   * What was found.
   *
   * @param unfit what is wrong with articles, a sentence each
   * @param words triples whose words are searched
   * @param missing of them those that the index lacks
   * @param surplus texts in the index whose triple is gone
   */
  public record Finding(long articles, List<String> unfit, long words, long missing, long surplus) {
    public Finding {
      unfit = List.copyOf(unfit);
    }

    /** Whether the index has the words of the triples, neither less nor more. */
    public boolean isIndexed() {
      return missing == 0 && surplus == 0;
    }

    public boolean isWhole() {
      return unfit.isEmpty() && isIndexed();
    }
  }

  public StoreCheck(Store store) {
    this.dataset = store.dataset();
  }

  public Finding run() throws IOException {
    var index = (TextIndexLucene) ((DatasetGraphText) dataset).getTextIndex();
    return Txn.calculateRead(dataset, () -> find(index));
  }

  private Finding find(TextIndexLucene index) {
    try (var words = DirectoryReader.open(index.getDirectory())) {
      List<String> unfit = new ArrayList<>();
      var articles = articles();
      for (var article : articles) {
        fault(article).ifPresent(fault -> unfit.add(article + ": " + fault));
      }
      var searcher = new IndexSearcher(words);
      var fields = index.getDocDef();
      long searched = 0;
      long missing = 0;
      for (var entity : (Iterable<Entity>) searched(fields)::iterator) {
        searched++;
        missing += isIn(entity, fields, searcher) ? 0 : 1;
      }
      return new Finding(articles.size(), unfit, searched, missing, surplus(words, fields));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<Node> articles() {
    var types = dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Vocabulary.ARTICLE);
    return Iter.toList(
        Iter.map(Iter.filter(types, q -> q.getGraph().equals(q.getSubject())), q -> q.getGraph()));
  }

  /** What an article lacks that each has, or that its text is not the one whose hash it tells. */
  private Optional<String> fault(Node article) {
    var lacks =
        OF_EVERY_ARTICLE.stream()
            .filter(property -> !dataset.contains(article, Node.ANY, property, Node.ANY))
            .map(property -> "has no " + property.getLocalName())
            .findFirst();
    return lacks.or(
        () ->
            Optional.of("its text is not the one that was read")
                .filter(f -> isTextChanged(article)));
  }

  private boolean isTextChanged(Node article) {
    var context = NodeFactory.createURI(article.getURI() + "#text");
    var texts = dataset.find(article, context, Vocabulary.IS_STRING, Node.ANY);
    return Iter.anyMatch(
        texts,
        text ->
            !dataset.contains(
                article,
                context,
                Vocabulary.SHA256,
                NodeFactory.createLiteralString(
                    Sha256.hex(text.getObject().getLiteralLexicalForm()))));
  }

  private Stream<Entity> searched(EntityDefinition fields) {
    return fields.fields().stream()
        .flatMap(field -> fields.getPredicates(field).stream())
        .flatMap(property -> Iter.asStream(dataset.find(Node.ANY, Node.ANY, property, Node.ANY)))
        .flatMap(quad -> Optional.ofNullable(TextQueryFuncs.entityFromQuad(fields, quad)).stream());
  }

  private long surplus(DirectoryReader words, EntityDefinition fields) throws IOException {
    long surplus = 0;
    for (var part : words.leaves()) {
      var live = part.reader().getLiveDocs();
      var stored = part.reader().storedFields();
      for (int i = 0; i < part.reader().maxDoc(); i++) {
        boolean there = live == null || live.get(i);
        surplus += there && !isTold(stored.document(i), fields) ? 1 : 0;
      }
    }
    return surplus;
  }

  private boolean isTold(Document words, EntityDefinition fields) {
    var graph = NodeFactory.createURI(words.get(fields.getGraphField()));
    var subject = NodeFactory.createURI(words.get(fields.getEntityField()));
    return fields.fields().stream()
        .filter(field -> words.get(field) != null)
        .allMatch(field -> isTold(graph, subject, fields.getPredicates(field), words.get(field)));
  }

  private boolean isTold(Node graph, Node subject, Collection<Node> properties, String text) {
    return properties.stream()
        .flatMap(p -> Iter.asStream(dataset.find(graph, subject, p, Node.ANY)))
        .anyMatch(quad -> quad.getObject().getLiteralLexicalForm().equals(text));
  }

  private static boolean isIn(Entity entity, EntityDefinition fields, IndexSearcher words)
      throws IOException {
    var field = entity.getMap().entrySet().iterator().next();
    var uid = entity.getChecksum(field.getKey(), field.getValue().toString());
    return words.count(new TermQuery(new Term(fields.getUidField(), uid))) > 0;
  }
}
