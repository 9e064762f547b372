package org.isnad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What read an article: written to its graph so that the graph can be made again.
 *
 * @param program the program's version
 * @param rules a digest of all lexicons, rules and models, and of a user's own tables
 */
public record Edition(String program, String rules) {
  private static final String VERSION = "/isnad.properties";

  /**
   * This program with the lexicons and rules that come with it, and perhaps a table of the user's.
   */
  public static Edition current(Optional<Path> knowledge) {
    try {
      var digest = new ResourceDigest();
      digest.addFolder(Edition.class, "/ar");
      for (var file : knowledge.stream().toList()) {
        digest.add("knowledge", Files.readAllBytes(file));
      }
      return new Edition(version(), digest.hex());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String version() throws IOException {
    try (var in = Edition.class.getResourceAsStream(VERSION)) {
      var properties = new Properties();
      properties.load(Objects.requireNonNull(in, VERSION));
      return properties.getProperty("version", "");
    }
  }
}
