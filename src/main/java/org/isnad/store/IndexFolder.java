package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
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
  private final CommitMark mark;

  private IndexFolder(Path store) {
    this.store = store;
    this.words = store.resolve(WORDS);
    this.note = store.resolve(EDITION);
    this.mark = CommitMark.in(store);
  }

  static IndexFolder in(Path store) {
    return new IndexFolder(store);
  }

  /** The index, made anew where it is not as this version makes it, or a commit was cut off. */
  Directory open(DatasetGraph triples, Lemmas lemmas, Consumer<String> notices) throws IOException {
    Files.createDirectories(words);
    boolean cut = mark.isSet();
    if (cut || !isCurrent()) {
      forget();
      clear();
      if (!Txn.calculateRead(triples, triples::isEmpty)) {
        var why = cut ? "a write was cut off before it" : "it is not as this version makes it";
        notices.accept(store + ": the text index is made anew, for " + why + " …");
        fill(triples, lemmas);
      }
      Files.writeString(note, edition());
      mark.clear();
    }
    return FSDirectory.open(words);
  }

  /** The next opening makes it anew. */
  void forget() throws IOException {
    Files.deleteIfExists(note);
  }

  /** What puts the triples in their place. */
  interface Move {
    void go() throws IOException;
  }

  /**
   * Puts the index into another folder, and the triples by {@code others}: before the note, without
   * which the index is made anew, and behind the words, without which there is no store.
   */
  void move(Path target, Move others) throws IOException {
    var there = in(target);
    Files.deleteIfExists(there.note);
    if (Files.exists(there.words)) {
      there.clear();
    }
    Files.move(words, there.words, StandardCopyOption.ATOMIC_MOVE);
    others.go();
    Files.move(note, there.note, StandardCopyOption.ATOMIC_MOVE);
  }

  private void fill(DatasetGraph triples, Lemmas lemmas) throws IOException {
    try (var directory = FSDirectory.open(words)) {
      var index = SearchIndex.in(directory, lemmas);
      Txn.executeRead(triples, () -> IndexFill.of(index, triples));
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
}
