package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;

/**
 * Triples, and what can be searched in them by words: contents of statements, names, texts of
 * articles. Written together, and read as they were together when a reader began.
 */
final class TextIndex extends DatasetGraphText {
  private final PinnedDirectory directory;
  private final CommitMark mark;

  /** Readers begin with the triples and the words of one commit, never between the two. */
  private final ReadWriteLock change = new ReentrantReadWriteLock(true);

  /**
   * Held by a writer until its words are committed too. Triples in memory let the next writer in
   * before that, and a commit of words that finds nothing of its own to write takes what the next
   * has written so far.
   */
  private final ReentrantLock writing = new ReentrantLock(true);

  private TextIndex(
      DatasetGraph triples, PinnedDirectory directory, TextIndexLucene index, CommitMark mark)
      throws IOException {
    super(triples, index, new TextDocProducerTriples(index), true);
    this.directory = directory;
    this.mark = mark;
    directory.refresh();
  }

  /** A dataset that writes the index together with its triples. */
  static DatasetGraph over(DatasetGraph triples, Directory files, Lemmas lemmas, CommitMark mark) {
    var directory = new PinnedDirectory(files);
    TextQuery.init();
    var index = SearchIndex.in(directory, lemmas);
    try {
      var dataset = new TextIndex(triples, directory, index, mark);
      dataset.getContext().set(TextQuery.textIndex, index);
      return dataset;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    if (mode == ReadWrite.WRITE) {
      beginWriting();
      return;
    }
    change.readLock().lock();
    try {
      super.begin(mode);
      directory.pin();
    } finally {
      change.readLock().unlock();
    }
  }

  private void beginWriting() {
    writing.lock();
    boolean begun = false;
    try {
      super.begin(ReadWrite.WRITE);
      begun = true;
    } finally {
      if (!begun) {
        writing.unlock();
      }
    }
  }

  @Override
  public void commit() {
    if (transactionMode() == ReadWrite.READ) {
      super.commit();
      unpin();
      return;
    }
    change.writeLock().lock();
    try {
      mark.set();
      super.commit();
      directory.refresh();
      mark.clear();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } finally {
      change.writeLock().unlock();
      endWriting();
    }
  }

  private void endWriting() {
    if (writing.isHeldByCurrentThread()) {
      writing.unlock();
    }
  }

  @Override
  public void abort() {
    try {
      super.abort();
    } finally {
      endWriting();
    }
    unpin();
  }

  @Override
  public void end() {
    try {
      super.end();
    } finally {
      endWriting();
    }
    unpin();
  }

  private void unpin() {
    try {
      directory.unpin();
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
