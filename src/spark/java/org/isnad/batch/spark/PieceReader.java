package org.isnad.batch.spark;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.isnad.ingest.ArticleReader;
import org.isnad.ingest.Input;
import org.isnad.model.Problem;
import scala.Tuple2;

/**
 * Reads one piece after the other on an executor: copies each into a folder of this machine, where
 * {@link ArticleReader} reads it as 'isnad build' does.
 */
final class PieceReader {
  private final Configuration hadoop;
  private final boolean isLastAttempt;

  /**
   * @param isLastAttempt whether what can't be read is told, since it will not be tried again
   */
  PieceReader(Configuration hadoop, boolean isLastAttempt) {
    this.hadoop = hadoop;
    this.isLastAttempt = isLastAttempt;
  }

  void read(Piece piece, Consumer<Tuple2<Key, Item>> sink) throws IOException {
    var items = new Items(piece.order(), sink);
    try {
      if (piece.isParquet()) {
        var file = new org.apache.hadoop.fs.Path(piece.location());
        new ParquetRecords(file, piece.location()).read(hadoop, items::take);
      } else {
        copied(piece, items);
      }
    } catch (FileNotFoundException | AccessDeniedException closed) {
      items.take(unreadable(piece, closed));
    } catch (IOException failure) {
      if (!isLastAttempt) {
        throw failure;
      }
      items.take(unreadable(piece, failure));
    }
    items.end();
  }

  private static Input unreadable(Piece piece, IOException failure) {
    var reason = "can't be read: " + failure.getClass().getSimpleName();
    return new Input.Fault(Problem.rejected(piece.location(), reason));
  }

  private void copied(Piece piece, Items items) throws IOException {
    var folder = Files.createTempDirectory("isnad");
    List<Path> copies = new ArrayList<>();
    try {
      var copy = folder.resolve(piece.name());
      copies.add(copy);
      long begin = copy(piece, copy);
      if (!piece.metadata().isEmpty()) {
        var name = piece.metadata().substring(piece.metadata().lastIndexOf('/') + 1);
        var metadata = folder.resolve(name);
        copies.add(metadata);
        copy(piece.metadata(), metadata);
      }
      if (piece.isWhole() || Files.size(copy) > 0) {
        var sources = new Sources(piece, folder, begin);
        new ArticleReader(List.of(copy)).read(input -> items.take(sources.told(input)));
      }
    } finally {
      for (var copy : copies) {
        Files.deleteIfExists(copy);
      }
      Files.delete(folder);
    }
  }

  /** Tells where in its file the copy begins. */
  private long copy(Piece piece, Path copy) throws IOException {
    if (piece.isWhole()) {
      copy(piece.location(), copy);
      return 0;
    }
    var file = new org.apache.hadoop.fs.Path(piece.location());
    try (var out = stream(copy)) {
      var system = file.getFileSystem(hadoop);
      return new LineRange(system, file, piece.begin(), piece.end()).copy(out);
    }
  }

  private void copy(String location, Path copy) throws IOException {
    var file = new org.apache.hadoop.fs.Path(location);
    try (var in = file.getFileSystem(hadoop).open(file);
        var out = stream(copy)) {
      in.transferTo(out);
    }
  }

  private static OutputStream stream(Path copy) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(copy));
  }
}
