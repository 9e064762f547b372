package org.isnad.intake;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking for something. */
sealed interface Fetched {
  /**
   * It is there.
   *
   * @param moved where it is from now on, if elsewhere
   */
  record Found(byte[] bytes, Validators validators, Optional<URI> moved) implements Fetched {}

  /** It is as it was. */
  record Same() implements Fetched {}

  /** The server wants to be asked later. */
  record Later(Duration rest, String why) implements Fetched {}

  /** It is not there, and asking again does not help. */
  record Gone(String why) implements Fetched {}

  /** It may be there another time. */
  record Failed(String why) implements Fetched {}

  /** By what a server knows again what somebody has of it. */
  record Validators(Optional<String> tag, Optional<String> modified) {
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
  }
}
