package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.store.Editions;
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

  /** Whether there is no store in a folder, or one without anything. */
  static boolean isEmpty(Path folder, Lemmas lemmas, PrintStream err) throws IOException {
    checkFolder(folder);
    if (!Store.isThere(folder)) {
      return true;
    }
    try (var store = Store.open(folder, lemmas, err::println)) {
      return store.isEmpty();
    }
  }

  static Store existingOrNew(Path folder, Lemmas lemmas, PrintStream err) throws IOException {
    checkFolder(folder);
    return Store.open(folder, lemmas, err::println);
  }

  /** What was read by another version is told; it stays as it is. */
  static void tellOthers(Editions editions, PrintStream err) {
    int others = editions.others().size();
    if (others > 0) {
      err.println(
          others
              + " articles were read by another version or with other tables;"
              + " 'isnad serve --db DIR --refresh' reads them again");
    }
  }

  private static void checkFolder(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Mistake.wrongUse(folder + ": a file, where the folder of a store is needed");
    }
  }
}
