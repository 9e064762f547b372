package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.store.Lemmas;
import org.isnad.store.Store;

/** Opens the store in a folder that the command line names. */
final class Stores {
  private Stores() {}

  static Store existing(Path folder, Lemmas lemmas, PrintStream err) throws IOException {
    if (!Store.isThere(folder)) {
      throw Mistake.wrongUse(
          folder + ": no store; 'isnad serve INPUT --db " + folder + "' makes one");
    }
    return Store.open(folder, lemmas, err::println);
  }

  static Store existingOrNew(Path folder, Lemmas lemmas, PrintStream err) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Mistake.wrongUse(folder + ": a file, where the folder of a store is needed");
    }
    return Store.open(folder, lemmas, err::println);
  }
}
