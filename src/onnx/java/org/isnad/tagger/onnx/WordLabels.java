package org.isnad.tagger.onnx;

import java.util.ArrayList;
import java.util.List;
import org.isnad.tagger.TaggedName;

/** Joins the labels of words to names. */
final class WordLabels {
  /** The likeliest label of a word, and how likely it is, 0 to 1. */
  record Sure(Label label, double likelihood) {}

  private WordLabels() {}

  /** A name begins where its label says so or where another kind went before. */
  static List<TaggedName> names(List<Sure> words) {
    List<TaggedName> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      var first = words.get(i);
      int to = i + 1;
      double likelihood = first.likelihood();
      if (first.label().place() != Label.Place.OUTSIDE) {
        for (; to < words.size() && goesOn(words.get(to).label(), first.label()); to++) {
          likelihood = Math.min(likelihood, words.get(to).likelihood());
        }
        names.add(new TaggedName(i, to, first.label().kind(), likelihood));
      }
      i = to;
    }
    return names;
  }

  private static boolean goesOn(Label label, Label first) {
    return label.place() == Label.Place.INSIDE && label.kind().equals(first.kind());
  }
}
