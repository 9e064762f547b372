package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.lexicon.Lexicon;

/**
 * The text index on disk, with a note on how it was made: words that were indexed in another way
 * would not be found, so that an index of an earlier version is made anew from the triples.
 */
final class IndexFolder {
  private static final String WORDS = "lucene";
  private static final String EDITION = "lucene.edition";

  /** Another number whenever words are indexed in another way. */
  private static final String FORMAT = "2";

  private final Path store;
  private final Path words;
  private final Path note;

  private IndexFolder(Path store) {
    this.store = store;
    this.words = store.resolve(WORDS);
    this.note = store.resolve(EDITION);
  }

  static IndexFolder in(Path store) {
    return new IndexFolder(store);
  }

  /** The index, made anew where it is not as this version makes it. */
  Directory open(DatasetGraph triples, Lemmas lemmas, Consumer<String> notices) throws IOException {
    Files.createDirectories(words);
    if (!isCurrent()) {
      Files.deleteIfExists(note);
      if (!Txn.calculateRead(triples, triples::isEmpty)) {
        notices.accept(store + ": the text index is of an earlier version; it is made anew …");
        clear();
        fill(triples, lemmas);
      }
      Files.writeString(note, edition());
    }
    return FSDirectory.open(words);
  }

  private void fill(DatasetGraph triples, Lemmas lemmas) throws IOException {
    try (var directory = FSDirectory.open(words)) {
      var index = SearchIndex.in(directory, lemmas);
      Txn.executeRead(triples, () -> fill(index, triples));
      index.commit();
      index.close();
    }
  }

  private boolean isCurrent() throws IOException {
    return Files.exists(note) && Files.readString(note).equals(edition());
  }

  private static String edition() {
    return FORMAT + " " + Lexicon.searchEdition() + "\n";
  }

  private void clear() throws IOException {
    try (var files = Files.list(words)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static void fill(SearchIndex index, DatasetGraph triples) {
    var searched = index.getDocDef();
    for (var field : searched.fields()) {
      for (var property : searched.getPredicates(field)) {
        var quads = triples.find(Node.ANY, Node.ANY, property, Node.ANY);
        while (quads.hasNext()) {
          var entity = TextQueryFuncs.entityFromQuad(searched, quads.next());
          if (entity != null) {
            index.addEntity(entity);
          }
        }
      }
    }
  }
}
