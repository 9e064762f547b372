package org.isnad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.graph.Iris;
import org.isnad.graph.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads articles. */
final class Extraction {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of articles and entities begin with. Default: ${DEFAULT-VALUE}.")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--kb",
      paramLabel = "FILE",
      description = "Names of your own: a table (.tsv) or Turtle (.ttl), read beside our own.")
  private @Nullable Path knowledge;

  @Option(
      names = "--ner-model",
      paramLabel = "DIR",
      description =
          "A model of names of your own (ONNX), in the place of ours; for isnad-onnx.jar.")
  private @Nullable Path model;

  @Option(
      names = "--no-mentions",
      description = "Leave out who is named where; statements, events and their evidence stay.")
  private boolean noMentions;

  @Option(
      names = "--text",
      paramLabel = "KEPT",
      defaultValue = "full",
      description =
          "full, or none: leave out the text of articles, the contents of statements and spans of"
              + " more than six words; offsets, hash and headline stay.")
  private KeptText text = KeptText.full;

  @Option(names = "--no-validate", description = "Don't check the graph against the shapes.")
  private boolean noValidate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once. Default: one a core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  Iris iris() {
    return iris(base);
  }

  static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException malformed) {
      throw Mistake.wrongUse("--base " + base + ": " + malformed.getMessage());
    }
  }

  Optional<Path> knowledge() {
    if (knowledge != null && !Files.isReadable(knowledge)) {
      throw Mistake.wrongUse("--kb " + knowledge + ": no such file, or not readable");
    }
    return Optional.ofNullable(knowledge);
  }

  Optional<Path> model() {
    if (model != null && !Files.isDirectory(model)) {
      throw Mistake.wrongUse("--ner-model " + model + ": no such folder");
    }
    return Optional.ofNullable(model);
  }

  /** How much is written. */
  Profile profile() {
    return new Profile(!noMentions, text == KeptText.full);
  }

  boolean validate() {
    return !noValidate;
  }

  int threads() {
    if (threads < 1) {
      throw Mistake.wrongUse("--threads " + threads + ": at least 1 is needed");
    }
    return threads;
  }
}
