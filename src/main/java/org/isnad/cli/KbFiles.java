package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at files before anything is read of them. */
final class KbFiles {
  private KbFiles() {}

  static void checkReadable(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw Mistake.wrongUse(file + ": no such file, or not readable");
    }
  }

  static void checkWritable(Path file) {
    var parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw Mistake.wrongUse(file + ": a folder, where a file is needed");
    }
    if (parent == null || !Files.isDirectory(parent)) {
      throw Mistake.wrongUse(file + ": its folder is not there");
    }
  }
}
