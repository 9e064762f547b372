package org.isnad.tagger.onnx;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.tagger.NameFinder;
import org.isnad.tagger.NameModels;

/** Opens a folder with {@code model.onnx}, {@code tokenizer.json} and {@code config.json}. */
public final class OnnxModels implements NameModels {
  @Override
  public NameFinder open(Path folder) throws IOException {
    return OnnxNames.open(folder);
  }
}
