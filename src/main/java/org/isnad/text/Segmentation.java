package org.isnad.text;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Clitic;

/**
 * A folded token taken apart.
 *
 * @param cut how many of its letters are conjunction, preposition and future س
 * @param name what is left, with the article (restored where لل hides it)
 * @param form what is left without article and attached pronoun, ت turned back to ة
 */
record Segmentation(
    int cut, String name, String form, Set<Clitic> clitics, Optional<String> pronoun) {
  Segmentation {
    clitics = Set.copyOf(clitics);
  }
}
