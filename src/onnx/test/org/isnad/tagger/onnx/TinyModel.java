package org.isnad.tagger.onnx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a model that knows a few words: {@code logits = table[input_ids] × weights + bias}, in
 * ONNX's protocol buffers, with the tokenizer and the configuration that belong to it.
 */
public final class TinyModel {
  static final List<String> LABELS = List.of("O", "B-PERS", "I-PERS", "B-LOC", "B-ORG");
  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");
  private static final int FLOAT = 1;
  private static final int INT64 = 7;
  private static final float SURE = 9;

  private final List<String> pieces = new ArrayList<>(SPECIAL);
  private final List<Integer> labels = new ArrayList<>(List.of(0, 0, 0, 0));

  /** A piece of a word, as {@code ##ic}, and the label that it gets. */
  public TinyModel piece(String piece, String label) {
    pieces.add(piece);
    labels.add(LABELS.indexOf(label));
    return this;
  }

  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), model());
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
    var names = new ArrayList<String>();
    for (int i = 0; i < LABELS.size(); i++) {
      names.add("\"" + i + "\":\"" + LABELS.get(i) + "\"");
    }
    Files.writeString(
        folder.resolve("config.json"),
        "{\"max_position_embeddings\":12,\"id2label\":{" + String.join(",", names) + "}}");
    return folder;
  }

  private String tokenizer() {
    List<String> vocabulary = new ArrayList<>();
    List<String> added = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      vocabulary.add("\"" + pieces.get(i) + "\":" + i);
      if (i < SPECIAL.size()) {
        added.add(
            """
            {"id":%d,"content":"%s","single_word":false,"lstrip":false,"rstrip":false,
             "normalized":false,"special":true}"""
                .formatted(i, pieces.get(i)));
      }
    }
    return """
    {"version":"1.0","truncation":null,"padding":null,"added_tokens":[%s],
     "normalizer":null,"pre_tokenizer":{"type":"BertPreTokenizer"},
     "post_processor":{"type":"BertProcessing","sep":["[SEP]",3],"cls":["[CLS]",2]},
     "decoder":{"type":"WordPiece","prefix":"##","cleanup":true},
     "model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##",
      "max_input_chars_per_word":100,"vocab":{%s}}}
    """
        .formatted(String.join(",", added), String.join(",", vocabulary));
  }

  private byte[] model() {
    int width = LABELS.size();
    var table = new float[pieces.size() * width];
    for (int i = 0; i < pieces.size(); i++) {
      table[i * width + labels.get(i)] = 1;
    }
    var weights = new float[width * width];
    for (int i = 0; i < width; i++) {
      weights[i * width + i] = SURE;
    }
    var graph =
        new Message()
            .message(1, node("Gather", "table", "input_ids", "embedded"))
            .message(1, node("MatMul", "embedded", "weights", "weighed"))
            .message(1, node("Add", "weighed", "bias", "logits"))
            .text(2, "tiny")
            .message(5, tensor("table", table, pieces.size(), width))
            .message(5, tensor("weights", weights, width, width))
            .message(5, tensor("bias", new float[width], width))
            .message(11, value("input_ids", INT64, 2))
            .message(11, value("attention_mask", INT64, 2))
            .message(12, value("logits", FLOAT, 3));
    return new Message()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Message().text(1, "").number(2, 13))
        .bytes();
  }

  private static Message node(String type, String first, String second, String output) {
    return new Message().text(1, first).text(1, second).text(2, output).text(4, type);
  }

  private static Message tensor(String name, float[] values, int... size) {
    var tensor = new Message();
    for (int length : size) {
      tensor.number(1, length);
    }
    var raw = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return tensor.number(2, FLOAT).text(8, name).bytes(9, raw.array());
  }

  /** An input or output whose size in each dimension is open. */
  private static Message value(String name, int type, int dimensions) {
    var shape = new Message();
    for (int i = 0; i < dimensions; i++) {
      shape.message(1, new Message().text(2, name + i));
    }
    var tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** A message of protocol buffers. */
  private static final class Message {
    private static final int BYTES = 2;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      variable((long) field << 3);
      variable(value);
      return this;
    }

    Message bytes(int field, byte[] value) {
      variable((long) field << 3 | BYTES);
      variable(value.length);
      out.writeBytes(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.bytes());
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    private void variable(long value) {
      long rest = value;
      while (rest >= 0x80) {
        out.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
  }
}
