package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.batch.WholeFile;

/** Files of a command that appear whole, and together, or not at all. */
final class WholeFiles implements Closeable {
  private final List<WholeFile> files = new ArrayList<>();
  private final List<OutputStream> streams = new ArrayList<>();

  OutputStream open(Path path) throws IOException {
    var file = new WholeFile(checked(path));
    files.add(file);
    var stream = new BufferedOutputStream(file.stream());
    streams.add(stream);
    return stream;
  }

  /** A path that a file may be written to. */
  static Path checked(Path path) {
    var parent = path.toAbsolutePath().getParent();
    if (Files.isDirectory(path)) {
      throw Mistake.wrongUse(path + ": a folder, where a file is needed");
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw Mistake.wrongUse(path + ": its folder is not there");
    }
    return path;
  }

  void commit() throws IOException {
    for (var stream : streams) {
      stream.flush();
    }
    for (var file : files) {
      file.commit();
    }
  }

  @Override
  public void close() throws IOException {
    for (var file : files) {
      file.close();
    }
  }
}
