package org.isnad.store;

import java.util.Map;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.store.Directory;
import org.isnad.graph.Vocabulary;

/** What can be searched by words: contents of statements, names, texts of articles. */
final class TextIndex {
  private static final String SUBJECT = "uri";
  private static final String GRAPH = "graph";
  private static final String LANGUAGE = "lang";
  private static final String UID = "uid";

  private TextIndex() {}

  /** A dataset that writes the index together with its triples. */
  static DatasetGraph over(DatasetGraph triples, TextIndexLucene index) {
    return TextDatasetFactory.create(triples, index, true);
  }

  static TextIndexLucene in(Directory directory, Lemmas lemmas) {
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
}
