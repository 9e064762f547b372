package org.isnad.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What training yields, as a file: the word table and two fields. */
record Model(WordTable words, Passes passes) {
  private static final int MAGIC = 0x49534E4D;
  private static final int VERSION = 2;

  /** The greatest weight: a number of steps that fits two bytes. */
  private static final float MOST = 63;

  void write(DataOutput out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(String.join(" ", passes.first().crf().tags().classes()));
    words.write(out);
    write(passes.first(), out);
    write(passes.second(), out);
  }

  static Model read(DataInput in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("not a model of this version");
    }
    var tags = new Tags(List.of(in.readUTF().split(" ")));
    var words = WordTable.read(in);
    return new Model(words, new Passes(field(tags, in), field(tags, in)));
  }

  private static void write(Field field, DataOutput out) throws IOException {
    out.writeUTF(field.templates().text());
    for (float weight : field.crf().transitions()) {
      out.writeFloat(weight);
    }
    var hashes = field.crf().index().hashes();
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (float weight : field.crf().weights()) {
      out.writeShort(Math.round(Math.max(-MOST, Math.min(MOST, weight)) / Crf.STEP));
    }
  }

  private static Field field(Tags tags, DataInput in) throws IOException {
    var templates = Templates.parse(in.readUTF());
    int k = tags.size();
    var transitions = new float[k * k];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int size = in.readInt();
    var index = new FeatureIndex(size);
    List<Integer> doubled = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (index.add(in.readInt()) != i) {
        doubled.add(i);
      }
    }
    if (!doubled.isEmpty()) {
      throw new IOException("the features " + doubled + " are there twice");
    }
    var weights = new float[size * k];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort() * Crf.STEP;
    }
    return new Field(templates, new Crf(tags, index, weights, transitions));
  }
}
