package org.isnad.model;

import java.util.OptionalInt;

/**
 * People killed, wounded or detained in an event; both ends equal for an exact figure, one missing
 * for "at least" or "at most".
 */
public record Toll(Harm harm, OptionalInt least, OptionalInt most) {
  public enum Harm {
    KILLED,
    WOUNDED,
    DETAINED
  }
}
