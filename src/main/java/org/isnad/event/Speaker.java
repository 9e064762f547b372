package org.isnad.event;

import java.util.List;
import org.isnad.model.Reference;

/** Who says "I" or "we" in the words at hand; empty where it is not known. */
record Speaker(List<Reference> references) {
  static final Speaker UNKNOWN = new Speaker(List.of());

  Speaker {
    references = List.copyOf(references);
  }
}
