package org.isnad.store;

import java.util.List;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** Jena's index, which reads what is asked for itself, to tell faults and to mark what is found. */
final class SearchIndex extends TextIndexLucene {
  SearchIndex(Directory directory, TextIndexConfig config) {
    super(directory, config);
  }

  /** All other ways to ask lead here. */
  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    var read = SearchWords.read(words, getQueryAnalyzer());
    var hits = super.query(subject, properties, words, graph, language, limit, null);
    if (highlight == null) {
      return hits;
    }
    var snippets = new Snippets(getAnalyzer(), read, SnippetStyle.of(highlight));
    return hits.stream().map(snippets::of).toList();
  }
}
