package org.isnad.tagger.onnx;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Sentence;
import org.isnad.model.Text;
import org.isnad.model.Word;
import org.isnad.tagger.NameFinder;
import org.isnad.tagger.NameModels;
import org.isnad.tagger.TaggedName;

/** Finds names with a model for token classification; the words go to it as they are written. */
final class OnnxNames implements NameFinder {
  private static final String MODEL = "model.onnx";
  private static final String TOKENIZER = "tokenizer.json";
  private static final String CONFIG = "config.json";

  private final HuggingFaceTokenizer tokenizer;
  private final OrtSession session;
  private final ModelConfig config;

  private OnnxNames(HuggingFaceTokenizer tokenizer, OrtSession session, ModelConfig config) {
    this.tokenizer = tokenizer;
    this.session = session;
    this.config = config;
  }

  static OnnxNames open(Path folder) throws IOException {
    for (var needed : NameModels.FILES) {
      if (!Files.isRegularFile(folder.resolve(needed))) {
        throw new IOException(folder + ": " + needed + " is missing");
      }
    }
    var config = ModelConfig.read(folder.resolve(CONFIG));
    return new OnnxNames(
        tokenizer(folder.resolve(TOKENIZER)), session(folder.resolve(MODEL)), config);
  }

  private static HuggingFaceTokenizer tokenizer(Path file) throws IOException {
    // The native library comes with the jar; nothing is ever fetched.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
    try {
      return HuggingFaceTokenizer.builder()
          .optTokenizerPath(file)
          .optTruncation(false)
          .optPadding(false)
          .optAddSpecialTokens(true)
          .build();
    } catch (RuntimeException unreadable) {
      throw new IOException(file + ": no tokenizer: " + unreadable.getMessage(), unreadable);
    }
  }

  /** One core for each article, for articles go side by side. */
  private static OrtSession session(Path file) throws IOException {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return OrtEnvironment.getEnvironment().createSession(file.toString(), options);
    } catch (OrtException unreadable) {
      throw new IOException(file + ": no model: " + unreadable.getMessage(), unreadable);
    }
  }

  @Override
  public List<List<TaggedName>> names(Text text) {
    return text.sentences().stream().map(sentence -> names(text, sentence)).toList();
  }

  private List<TaggedName> names(Text text, Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Word word : text.words(sentence)) {
      words.add(text.surface(word.span()));
    }
    List<WordLabels.Sure> labels = new ArrayList<>();
    label(words, labels);
    return WordLabels.names(labels);
  }

  /** A sentence that is too long for the model is read by halves. */
  private void label(List<String> words, List<WordLabels.Sure> labels) {
    if (words.isEmpty()) {
      return;
    }
    var pieces = tokenizer.encode(words);
    int half = words.size() / 2;
    if (pieces.getIds().length <= config.longest()) {
      labels.addAll(label(words.size(), pieces));
    } else if (half > 0) {
      label(words.subList(0, half), labels);
      label(words.subList(half, words.size()), labels);
    } else {
      labels.add(new WordLabels.Sure(Label.of("O"), 1));
    }
  }

  /** A word has the label of its first piece. */
  private List<WordLabels.Sure> label(int words, Encoding pieces) {
    List<WordLabels.Sure> labels = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      labels.add(new WordLabels.Sure(Label.of("O"), 1));
    }
    var scores = scores(pieces);
    long[] wordOf = pieces.getWordIds();
    long last = -1;
    for (int piece = 0; piece < wordOf.length; piece++) {
      long word = wordOf[piece];
      if (word > last && word < words) {
        labels.set((int) word, likeliest(scores[piece]));
        last = word;
      }
    }
    return labels;
  }

  private WordLabels.Sure likeliest(float[] scores) {
    int best = 0;
    for (int i = 1; i < Math.min(scores.length, config.labels().size()); i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new WordLabels.Sure(config.labels().get(best), 1 / sum);
  }

  /** A score for each label of each piece. */
  private float[][] scores(Encoding pieces) {
    Map<String, long[]> given =
        Map.of(
            "input_ids", pieces.getIds(),
            "attention_mask", pieces.getAttentionMask(),
            "token_type_ids", pieces.getTypeIds());
    Map<String, OnnxTensor> inputs = new HashMap<>();
    try {
      var environment = OrtEnvironment.getEnvironment();
      for (var name : session.getInputNames()) {
        var values = given.get(name);
        if (values == null) {
          throw new IllegalStateException("the model asks for " + name + ", which is not known");
        }
        inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {values}));
      }
      try (var result = session.run(inputs)) {
        return ((float[][][]) result.get(0).getValue())[0];
      }
    } catch (OrtException failure) {
      throw new IllegalStateException("the model can't be run: " + failure.getMessage(), failure);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }
}
