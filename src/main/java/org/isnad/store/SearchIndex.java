package org.isnad.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.store.Directory;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Jena's index, which reads what is asked for itself, to tell faults and to mark what is found. */
final class SearchIndex extends TextIndexLucene {
  private static final String SUBJECT = "uri";
  private static final String GRAPH = "graph";
  private static final String LANGUAGE = "lang";
  private static final String UID = "uid";

  private SearchIndex(Directory directory, TextIndexConfig config) {
    super(directory, config);
  }

  static SearchIndex in(Directory directory, Lemmas lemmas) {
    var config = new TextIndexConfig(fields());
    config.setAnalyzer(NewsAnalyzer.ofTexts(lemmas));
    config.setQueryAnalyzer(questions(lemmas));
    // So that a hit's text can be told, and what was found in it marked.
    config.setValueStored(true);
    return new SearchIndex(directory, config);
  }

  /** Jena asks for graph and language in the same question: they are no words. */
  private static Analyzer questions(Lemmas lemmas) {
    var whole = new KeywordAnalyzer();
    return new PerFieldAnalyzerWrapper(
        NewsAnalyzer.ofQuestions(lemmas),
        Map.of(SUBJECT, whole, GRAPH, whole, LANGUAGE, whole, UID, whole));
  }

  private static EntityDefinition fields() {
    var fields = new EntityDefinition(SUBJECT, "content", GRAPH, Vocabulary.CONTENT);
    fields.set("label", Vocabulary.PREF_LABEL);
    fields.set("label", Vocabulary.ALT_LABEL);
    fields.set("text", Vocabulary.IS_STRING);
    fields.setLangField(LANGUAGE);
    // By its uid a deleted triple is found again, and deleted from the index too.
    fields.setUidField(UID);
    return fields;
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
