package org.isnad.tagger.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code config.json} says of a model.
 *
 * @param labels the label of each number that the model gives
 * @param longest how many pieces of words it takes at once
 */
record ModelConfig(List<Label> labels, int longest) {
  private static final int USUAL = 512;

  /** RoBERTa counts positions from 2 on. */
  private static final int UNUSABLE_POSITIONS = 2;

  ModelConfig {
    labels = List.copyOf(labels);
  }

  static ModelConfig read(Path file) throws IOException {
    try {
      var json = new ObjectMapper().readTree(Files.readAllBytes(file));
      var names = json.path("id2label");
      List<Label> labels = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        var name = names.path(String.valueOf(i));
        if (!name.isTextual()) {
          throw new IOException(file + ": id2label does not name label " + i);
        }
        labels.add(Label.of(name.asText()));
      }
      if (labels.isEmpty()) {
        throw new IOException(file + ": no id2label, so its labels have no names");
      }
      int positions = json.path("max_position_embeddings").asInt(USUAL) - UNUSABLE_POSITIONS;
      return new ModelConfig(labels, positions);
    } catch (JsonProcessingException malformed) {
      throw new IOException(file + ": no JSON: " + malformed.getOriginalMessage(), malformed);
    }
  }
}
