package org.isnad.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sentences of a text twice: the second field sees what the first one held likely of the
 * same words elsewhere, and adds to its scores.
 */
record Passes(Field first, Field second) {
  /** The scores of the tags of each sentence's words; the sentences are in the text's order. */
  List<float[]> scores(List<Atoms> sentences) {
    List<float[]> scores = new ArrayList<>(sentences.size());
    List<Marginals> marginals = new ArrayList<>(sentences.size());
    for (var atoms : sentences) {
      var of = first.scoresBySpelling(atoms);
      scores.add(of);
      marginals.add(first.crf().marginals(of));
    }
    Surroundings.fill(first.crf().tags(), sentences, marginals);
    for (int s = 0; s < sentences.size(); s++) {
      var of = scores.get(s);
      var more = second.scores(sentences.get(s));
      for (int at = 0; at < of.length; at++) {
        of[at] += more[at];
      }
      Forbidden.tell(second.crf().tags(), sentences.get(s), of);
    }
    return scores;
  }
}
