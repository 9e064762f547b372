package org.isnad.rule;

import java.util.Optional;
import org.isnad.model.Mention;

/** One way in which an atom takes words: up to {@code to}, and the mention that they are. */
record Hit(int to, Optional<Mention> mention) {
  static Hit word(int at) {
    return new Hit(at + 1, Optional.empty());
  }
}
