package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.graph.KnownInTurtle;
import org.isnad.lexicon.UserEntity;

/** Files with names of a user's own. */
final class KbFiles {
  private KbFiles() {}

  /**
   * What a file says: a table, or Turtle by its extension.
   *
   * @throws IllegalArgumentException with all its faults, a line each
   */
  static List<UserEntity> read(Path file) throws IOException {
    return file.toString().endsWith(".ttl")
        ? KnownInTurtle.read(file).stream().map(UserEntity::of).toList()
        : UserEntity.read(file);
  }

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
