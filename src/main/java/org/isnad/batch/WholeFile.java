package org.isnad.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place, then moved there. What was
 * there stays until then.
 */
public final class WholeFile implements Closeable {
  private final Path target;
  private final Path part;
  private final OutputStream out;

  public WholeFile(Path target) throws IOException {
    this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    var name = "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    this.part = this.target.resolveSibling(name);
    // Not as a temporary file, which only its owner might read.
    this.out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    part.toFile().deleteOnExit();
  }

  public OutputStream stream() {
    return out;
  }

  /** Puts the file in its place. */
  public void commit() throws IOException {
    out.close();
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves nothing behind where it was not committed. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(part);
  }
}
