package org.isnad.event;

import java.util.List;
import org.isnad.model.Reference;

/**
 * Who does what a verb says.
 *
 * @param references empty where it is not somebody, or not found
 * @param chunk where it stands, or {@link #NOWHERE}
 */
record Subject(List<Reference> references, int chunk) {
  static final int NOWHERE = -1;
  static final Subject NONE = new Subject(List.of(), NOWHERE);

  Subject {
    references = List.copyOf(references);
  }

  boolean isFound() {
    return chunk != NOWHERE || !references.isEmpty();
  }
}
