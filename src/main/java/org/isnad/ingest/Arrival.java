package org.isnad.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of articles as it lies in a folder now. Another size or time, of it or of the metadata
 * beside it, and it is another.
 *
 * @param isSingle holds one article, or a list that is read as a whole
 * @param size of both, in bytes
 * @param modified the later of both, in milliseconds
 */
public record Arrival(Path path, boolean isSingle, long size, long modified) {

  /** The files that a folder holds, and all folders below it, in the order of their paths. */
  public static List<Arrival> in(Path folder) {
    return InputFiles.of(List.of(folder)).files().stream().map(Arrival::of).toList();
  }

  private static Arrival of(InputFile file) {
    long size = file.size();
    long modified = modified(file.path());
    if (file.metadata().isPresent()) {
      size += InputFiles.size(file.metadata().get());
      modified = Math.max(modified, modified(file.metadata().get()));
    }
    return new Arrival(file.path(), file.kind().isSingle(), size, modified);
  }

  private static long modified(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException gone) {
      return 0;
    }
  }
}
