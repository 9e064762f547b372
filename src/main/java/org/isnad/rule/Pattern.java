package org.isnad.rule;

import java.util.List;
import java.util.Optional;

/**
 * Steps that follow one another inside a sentence.
 *
 * @param atStart only at the start of a sentence
 * @param atEnd only where nothing but a full stop follows
 */
record Pattern(List<Step> steps, boolean atStart, boolean atEnd) {
  /** No match is longer, in words, so that no sentence is too long to be read. */
  static final int REACH = 120;

  Pattern {
    steps = List.copyOf(steps);
  }

  /** The longest match that starts at a word. */
  Optional<List<Step.Taken>> matchAt(Scene scene, int from) {
    return new Search(this, scene, from).run();
  }

  FirstWords firstWords() {
    var first = new FirstWords();
    for (var step : steps) {
      step.atoms().forEach(atom -> atom.firstWords(first));
      if (!step.optional()) {
        return first;
      }
    }
    return first;
  }
}
