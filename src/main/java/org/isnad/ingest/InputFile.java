package org.isnad.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds articles.
 *
 * @param metadata the {@code .json} file beside a text or page
 * @param size in bytes
 */
record InputFile(Path path, Kind kind, Optional<Path> metadata, long size) {
  String id() {
    return kind.stem(String.valueOf(path.getFileName()));
  }
}
