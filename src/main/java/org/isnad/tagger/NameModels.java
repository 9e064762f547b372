package org.isnad.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Opens models of a user's own. The main program has none that does; one that can is found on the
 * class path as a service.
 */
public interface NameModels {
  /** The files of a model, in its folder. */
  List<String> FILES = List.of("model.onnx", "tokenizer.json", "config.json");

  /**
   * Opens the model in a folder.
   *
   * @throws IOException that says in a sentence what is missing or broken
   */
  NameFinder open(Path folder) throws IOException;
}
