package org.isnad.store;

import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;
import org.isnad.graph.Vocabulary;

/** What can be searched by words: contents of statements, names, texts of articles. */
final class TextIndex {
  private TextIndex() {}

  /** A dataset that writes the index together with its triples. */
  static DatasetGraph over(DatasetGraph triples, Directory directory, Lemmas lemmas) {
    var config = new TextIndexConfig(fields());
    // Not setQueryAnalyzer: with a graph field it takes the graph's IRI apart, and nothing is
    // found.
    config.setAnalyzer(new NewsAnalyzer(lemmas));
    return TextDatasetFactory.createLucene(triples, directory, config);
  }

  private static EntityDefinition fields() {
    var fields = new EntityDefinition("uri", "content", "graph", Vocabulary.CONTENT);
    fields.set("label", Vocabulary.PREF_LABEL);
    fields.set("label", Vocabulary.ALT_LABEL);
    fields.set("text", Vocabulary.IS_STRING);
    // By its uid a deleted triple is found again, and deleted from the index too.
    fields.setUidField("uid");
    return fields;
  }
}
