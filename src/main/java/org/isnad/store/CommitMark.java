package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Stands on disk while triples and their words are committed one after the other. Where a store is
 * opened with it, the commit was cut off between the two, and the words may lack the last triples.
 */
final class CommitMark {
  private static final String NAME = "lucene.writing";

  private final Optional<Path> file;

  private CommitMark(Optional<Path> file) {
    this.file = file;
  }

  static CommitMark in(Path store) {
    return new CommitMark(Optional.of(store.resolve(NAME)));
  }

  /** Of a store that ends with the program. */
  static CommitMark none() {
    return new CommitMark(Optional.empty());
  }

  boolean isSet() {
    return file.filter(Files::exists).isPresent();
  }

  void set() {
    file.ifPresent(
        mark -> {
          try {
            Files.write(mark, new byte[0]);
          } catch (IOException full) {
            throw new UncheckedIOException(full);
          }
        });
  }

  void clear() {
    file.ifPresent(
        mark -> {
          try {
            Files.deleteIfExists(mark);
          } catch (IOException kept) {
            throw new UncheckedIOException(kept);
          }
        });
  }
}
