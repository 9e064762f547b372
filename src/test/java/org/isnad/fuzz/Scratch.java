package org.isnad.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that each input is written to, for what reads files. */
public final class Scratch {
  private final Path folder;

  public Scratch() {
    try {
      folder = Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder.toFile().deleteOnExit();
  }

  public Path write(String name, byte[] input) throws IOException {
    var file = Files.write(folder.resolve(name), input);
    file.toFile().deleteOnExit();
    return file;
  }
}
