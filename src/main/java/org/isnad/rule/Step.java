package org.isnad.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Mention;

/**
 * A step of a pattern: alternatives, one of which must match.
 *
 * @param name what the words it takes are called; empty where nobody asks
 * @param optional may be left out
 * @param repeats may be taken again
 */
record Step(String name, List<Atom> atoms, boolean optional, boolean repeats) {
  /** What a step took. */
  record Taken(String name, WordRange words, Optional<Mention> mention) {}

  Step {
    atoms = List.copyOf(atoms);
  }

  /**
   * The ways to take words from {@code at} on.
   *
   * @param first nothing was taken before, so that no quotation mark is skipped
   */
  List<Taken> take(Scene scene, int at, int end, boolean first) {
    List<Taken> taken = new ArrayList<>();
    for (var atom : atoms) {
      int from = first || atom.asksForQuote() ? at : scene.pastQuotes(at, end);
      if (from >= end) {
        continue;
      }
      for (var hit : atom.hits(scene, from)) {
        if (hit.to() <= end) {
          taken.add(new Taken(name, new WordRange(from, hit.to()), hit.mention()));
        }
      }
    }
    return taken;
  }
}
