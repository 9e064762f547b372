package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.isnad.tagger.NameFinder;
import org.isnad.tagger.NameModels;

/** A model of names of a user's own, for a program that can run one. */
final class NerModel {
  private NerModel() {}

  static NameFinder open(Path folder) {
    var models =
        ServiceLoader.load(NameModels.class)
            .findFirst()
            .orElseThrow(
                () ->
                    Mistake.wrongUse(
                        "--ner-model: this program runs no models; isnad-onnx.jar does, made by"
                            + " './mvnw -Ponnx -DskipTests package'"));
    try {
      return models.open(folder);
    } catch (IOException unusable) {
      throw Mistake.wrongUse("--ner-model " + unusable.getMessage());
    } catch (LinkageError missing) {
      throw Mistake.problem("--ner-model: no library for this machine: " + missing.getMessage());
    }
  }
}
