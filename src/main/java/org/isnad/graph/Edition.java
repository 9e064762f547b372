package org.isnad.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private static final String RESOURCES = "/ar";
  private static final String COMPILED = "/compiled/";
  private static final String DIGESTS = "digests.tsv";

  /**
   * This program with the lexicons and rules that come with it, and perhaps of the user's own.
   *
   * @param knowledge a table
   * @param model the files of a model of names
   */
  public static Edition current(Optional<Path> knowledge, List<Path> model) {
    try {
      var digest = ofResources();
      for (var file : knowledge.stream().toList()) {
        digest.add("knowledge", Files.readAllBytes(file));
      }
      for (var file : model) {
        digest.addFile("model/" + file.getFileName(), file);
      }
      return new Edition(version(), digest.hex());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** As the build wrote it down; of the resources themselves before that. */
  private static ResourceDigest ofResources() throws IOException {
    var digest = new ResourceDigest();
    try (var in = Edition.class.getResourceAsStream(COMPILED + DIGESTS)) {
      if (in == null) {
        digest.addFolder(Edition.class, RESOURCES);
      } else {
        digest.addLines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return digest;
  }

  /** Writes down the digests of lexicons and rules, into the folder of compiled tables. */
  public static void compile(Path folder) throws IOException {
    var digest = new ResourceDigest();
    digest.addFolder(Edition.class, RESOURCES);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(DIGESTS), digest.lines());
  }

  private static String version() throws IOException {
    try (var in = Edition.class.getResourceAsStream(VERSION)) {
      var properties = new Properties();
      properties.load(Objects.requireNonNull(in, VERSION));
      return properties.getProperty("version", "");
    }
  }
}
